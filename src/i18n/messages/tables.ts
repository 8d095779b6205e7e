import { messages } from "./define";

/** Why the file of a table is not read, as a table for the ledger or with coordinates. */
export const tablesMessages = messages({
  zh: {
    "problem.table-empty": "文件 {file} 中没有内容，未导入。请确认选择了正确的文件并已保存。",
    "problem.table-too-large": "文件 {file} 超过 {value} MB，未读取。请删去无关工作表和图片，或按年度拆分后再导入。",
    "problem.table-not-a-table": "文件 {file} 的内容不是表格，未读取。请选择 XLSX、XLS 或 CSV 文件。",
    "problem.table-is-web-page": "文件 {file} 虽以表格命名，内容却是网页或 XML，未读取。请用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”后再导入。",
    "problem.table-other-program": "文件 {file} 的格式（如 ET、ODS、XLSB）不能直接读取。请用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”后再导入。",
    "problem.table-password": "文件 {file} 设有打开密码，无法读取。请在 WPS 或 Excel 中取消密码并另存后再导入。",
    "problem.table-broken": "文件 {file} 已损坏或没有传完整，未读取。请重新取得该文件，或打开后另存一次。",
    "problem.table-bomb": "文件 {file} 解压后过大，疑似恶意文件，未读取。如确为本单位文件，请另存为 CSV 后再导入。",
    "problem.table-too-wide": "文件 {file} 第 {row} 行有 {value} 列，超过 300 列，未读取。请只保留需要的列。",
    "problem.table-too-long": "文件 {file} 超过 {value} 行，未读取。请拆分后再导入。",
    "problem.table-encoding": "文件 {file} 的文字编码无法识别，未读取。请另存为“CSV UTF-8”或 XLSX 后再导入。",
    "problem.table-quotes": "文件 {file} 第 {row} 行的引号没有成对，无法分列。请修正该行，或另存为 XLSX 后再导入。",
    "problem.table-too-slow": "文件 {file} 在 {value} 秒内没有读完，已停止。请删去无关内容，或另存为 CSV 后再导入。",
    "problem.table-not-read": "读不到文件 {file}，可能已被移动、正被占用或没有权限。请关闭占用它的程序后重新选择。",
    "problem.table-no-worker": "浏览器不允许在后台读取文件 {file}。请刷新页面后重试；仍不行时请更换浏览器。",
  },
  en: {
    "problem.table-empty": "The file {file} is empty and was not imported. Make sure it is the right one and was saved.",
    "problem.table-too-large": "The file {file} is larger than {value} MB and was not read. Remove sheets and pictures that are not needed, or split it by year.",
    "problem.table-not-a-table": "{file} does not contain a table. Choose an XLSX, XLS or CSV file.",
    "problem.table-is-web-page": "The file {file} is named like a workbook but holds a web page or XML. Open it in WPS or Excel and save it as an Excel workbook (*.xlsx), then import that.",
    "problem.table-other-program": "The format of {file} (ET, ODS, XLSB or similar) cannot be read. Open it in WPS or Excel and save it as an Excel workbook (*.xlsx), then import that.",
    "problem.table-password": "The file {file} is protected by a password. Remove the password in WPS or Excel, save, and import it again.",
    "problem.table-broken": "The file {file} is damaged or incomplete and was not read. Get it again, or open it and save it once more.",
    "problem.table-bomb": "The file {file} unpacks to far more than a table can be and was not read. If it really is yours, save it as CSV and import that.",
    "problem.table-too-wide": "Row {row} of {file} has {value} columns, more than 300; the file was not read. Keep only the columns that are needed.",
    "problem.table-too-long": "The file {file} has more than {value} rows and was not read. Split it and import the parts.",
    "problem.table-encoding": "The text encoding of {file} was not recognised. Save it as “CSV UTF-8” or XLSX and import that.",
    "problem.table-quotes": "Quotation marks in row {row} of {file} are not closed, so its columns cannot be separated. Correct that row, or save the file as XLSX.",
    "problem.table-too-slow": "The file {file} was not read within {value} seconds and was given up. Remove what is not needed, or save it as CSV.",
    "problem.table-not-read": "The file {file} cannot be read; it may have been moved, be in use or be forbidden. Close the program that uses it and choose it again.",
    "problem.table-no-worker": "The browser does not let {file} be read in the background. Reload the page; if that does not help, use another browser.",
  },
});
