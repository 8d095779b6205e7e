/** A page where a file was asked for: of a sign-in, of an error, of a server that answers everything with its start page. */
export const isPageInstead = ({ headers }: Response, path: string): boolean => /^\s*(text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? "") && !/(^|\/|\.html?)$/.test(path);

/** Whether an answer is the whole file that was asked for, so that it may be kept: no error, no part, not from elsewhere, nothing nobody can look into. */
export const isFileItself = (response: Response, path: string): boolean =>
  response.status === 200 && !response.redirected && (response.type === "basic" || response.type === "default") && !isPageInstead(response, path);

/** A server that cannot answer now stands for one that does not. */
export const isAnswer = ({ status }: Response): boolean => status < 500;
