import { boundsOf } from "../../domain/bounds";
import type { District } from "../../domain/place";
import type { Zone } from "../../domain/zone";
import { linksAndPlacesOf, zoneById } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { ZoneButton } from "../layers/ZoneButton";
import { LinkRow } from "./LinkRow";
import { PlaceButton } from "./PlaceButton";
import { Fact, Facts, Section } from "./Section";
import css from "./Relations.module.css";

/** What the zone belongs to, consists of and is joined with; each leads there. */
export function Relations({ zone }: { zone: Zone }) {
  const publication = usePlan(shownPublication);
  const parent = zoneById(publication.zones, zone.parent);
  const parts = publication.zones.filter((other) => other.parent === zone.id);
  const account = zone.accountUnit === zone.id ? null : zoneById(publication.zones, zone.accountUnit);
  const counties = publication.districts.filter(({ id }) => zone.districts.includes(id));
  const { links, places } = linksAndPlacesOf(zone, publication);
  if (!parent && !account && parts.length + counties.length + links.length + places.length === 0) return null;
  return (
    <Section title="inspector.relations">
      <Facts>
        {parent && (
          <Fact name={<BothWords words="inspector.parent" />}>
            <ZoneButton zone={parent} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact name={<BothWords words="inspector.parts" />}>
            {parts.map((part) => (
              <ZoneButton key={part.id} zone={part} />
            ))}
          </Fact>
        )}
        {account && (
          <Fact name={<BothWords words="inspector.account" />}>
            <ZoneButton zone={account} />
          </Fact>
        )}
        {counties.length > 0 && (
          <Fact name={<BothWords words="inspector.counties" />}>
            <span className={css.chips}>
              {counties.map((county) => (
                <CountyButton key={county.id} county={county} />
              ))}
            </span>
          </Fact>
        )}
        {places.length > 0 && (
          <Fact name={<BothWords words="inspector.places" />}>
            <span className={css.chips}>
              {places.map((place) => (
                <PlaceButton key={place.id} place={place} />
              ))}
            </span>
          </Fact>
        )}
      </Facts>
      {links.length > 0 && (
        <>
          <h4 className={css.title}>
            <BothWords words="inspector.links" />
          </h4>
          <ul className={css.links}>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** A county of which only the point of its name may be shown is shown among its surroundings. */
const pointZoom = 10;

function CountyButton({ county }: { county: District }) {
  const { zoomToBounds } = useActions();
  const bounds = boundsOf([county.geometry]);
  return (
    <button type="button" className={css.chip} onClick={() => bounds && zoomToBounds(bounds, county.geometry.type === "Point" ? pointZoom : undefined)}>
      <BothWords words={county.name} />
    </button>
  );
}
