import type { LadderSettings } from '../../../src/activities/ladder/settings.ts';

/** Arnstein 1969. The names and the bands are hers; the lines that explain them are ours. */
export const ladder: LadderSettings = {
  bands: [
    { id: 'non-participation', name: { cy: 'Dim cyfranogiad', en: 'Non-participation' } },
    { id: 'tokenism', name: { cy: 'Tocenistiaeth', en: 'Tokenism' } },
    { id: 'citizen-power', name: { cy: 'Grym dinasyddion', en: 'Citizen power' } },
  ],
  rungs: [
    {
      band: 'non-participation',
      name: { cy: 'Ystrywio', en: 'Manipulation' },
      meaning: {
        cy: 'Dangosir pobl er mwyn i benderfyniad sydd eisoes wedi’i wneud edrych fel un ar y cyd.',
        en: 'People are put on show to make a finished decision look shared.',
      },
    },
    {
      band: 'non-participation',
      name: { cy: 'Therapi', en: 'Therapy' },
      meaning: {
        cy: 'Caiff pobl eu trin fel y nam i’w drwsio, yn lle’r system.',
        en: 'People are treated as the fault to be put right, instead of the system.',
      },
    },
    {
      band: 'tokenism',
      name: { cy: 'Hysbysu', en: 'Informing' },
      meaning: {
        cy: 'Dywedir wrth bobl, yn hwyr fel arfer, ac i un cyfeiriad yn unig.',
        en: 'People are told, usually late and in one direction.',
      },
    },
    {
      band: 'tokenism',
      name: { cy: 'Ymgynghori', en: 'Consultation' },
      meaning: {
        cy: 'Gofynnir i bobl; does neb yn addo y bydd yr ateb yn cyfrif.',
        en: 'People are asked; nobody promises the answer will count.',
      },
    },
    {
      band: 'tokenism',
      name: { cy: 'Dyhuddo', en: 'Placation' },
      meaning: {
        cy: 'Caiff ychydig o bobl ddethol sedd wrth y bwrdd, ond gellir eu trechu mewn pleidlais bob tro.',
        en: 'A few chosen people get a seat, but can always be outvoted.',
      },
    },
    {
      band: 'citizen-power',
      name: { cy: 'Partneriaeth', en: 'Partnership' },
      meaning: {
        cy: 'Mae’r ddwy ochr yn bargeinio, ac ni all y naill na’r llall newid y rheolau ar ei phen ei hun.',
        en: 'Both sides bargain, and neither can change the rules alone.',
      },
    },
    {
      band: 'citizen-power',
      name: { cy: 'Grym wedi’i ddirprwyo', en: 'Delegated power' },
      meaning: {
        cy: 'Pobl sydd â’r rhan fwyaf o’r pleidleisiau, neu feto ar ran o’r penderfyniad.',
        en: 'People hold most of the votes, or a veto on part of the decision.',
      },
    },
    {
      band: 'citizen-power',
      name: { cy: 'Rheolaeth gan ddinasyddion', en: 'Citizen control' },
      meaning: {
        cy: 'Pobl sy’n rhedeg y cyfan: ganddyn nhw mae’r gyllideb, y cynllun a’r gair olaf.',
        en: 'People run it: they hold the budget, the plan and the final say.',
      },
    },
  ],
};
