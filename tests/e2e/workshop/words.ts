/** The slide of the ladder. */
export const ladder = 'A revised ladder of participation';

/** The first card, as the trainer has edited it. */
export const card = { cy: 'Tocyn bws newydd yn lle un coll', en: 'Replace a lost bus pass' } as const;

/** The captions of the two tables. */
export const rungs = { cy: 'Faint o bobl a ddewisodd bob gris', en: 'How many people chose each rung' } as const;

export const placed = { cy: `Ble gosodwyd y cerdyn: ${card.cy}`, en: `Where the card was placed: ${card.en}` } as const;
