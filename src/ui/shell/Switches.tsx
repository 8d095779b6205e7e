import { languages, roles } from "../../domain/saved-view";
import { translate } from "../../i18n/translate";
import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { Segmented } from "../widgets/Segmented";
import { MoonIcon, SunIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";

type Props = { wide?: boolean };

export function RoleSwitch({ wide = false }: Props) {
  const { t, language } = useTranslation();
  const role = usePlan((state) => state.role);
  const { setRole } = useActions();
  const segments = roles.map((value) => ({ value, label: t(`role.${value}`), second: language === "both" ? translate("en", `role.${value}`) : null }));
  return <Segmented label={t("role.label")} value={role} segments={segments} onChange={setRole} wide={wide} />;
}

export function LanguageSwitch({ wide = false }: Props) {
  const { t, language } = useTranslation();
  const { setLanguage } = useActions();
  const segments = languages.map((value) => ({ value, label: t(`language.${value}`), spoken: t(`language.${value}.spoken`) }));
  return <Segmented label={t("language.label")} value={language} segments={segments} onChange={setLanguage} wide={wide} />;
}

export function FlavourSwitch({ wide = false }: Props) {
  const { t } = useTranslation();
  const flavour = usePlan((state) => state.flavour);
  const { setFlavour } = useActions();
  const words = flavour === "light" ? "flavour.toDark" : "flavour.toLight";
  return (
    <IconButton
      label={t(words)}
      words={wide ? words : null}
      icon={flavour === "light" ? <MoonIcon /> : <SunIcon />}
      onClick={() => setFlavour(flavour === "light" ? "dark" : "light")}
    />
  );
}
