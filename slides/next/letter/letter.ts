/** The open letter that the room may sign, in both languages; an empty line begins a new paragraph. */
export const letter = {
  cy: `At bawb sy’n penderfynu am wasanaethau cyhoeddus yng Nghymru

Rydym yn defnyddio’r gwasanaethau hyn, yn gweithio ynddyn nhw, yn gofalu am bobl ac yn gwirfoddoli. Mae pob un ohonom yn gwybod rhywbeth nad yw’r lleill yn ei wybod.

Yn 2013 gofynnodd dros 250 o bobl a sefydliadau i gydgynhyrchu fod yn brif ddull gwasanaethau cyhoeddus Cymru. Mae peth o hynny bellach yn y gyfraith. Gofynnwn iddo fod ar waith hefyd.

Rhannwch benderfyniadau â’r bobl sy’n byw gyda nhw, cyn i’r dewisiadau gael eu hysgrifennu. Rhowch werth ar yr hyn y mae pawb yn ei gynnig. Dywedwch yn blaen beth na ellir ei rannu, a pham. Dewch yn ôl i ddweud beth a newidiodd.

O’n rhan ninnau, byddwn yn dod, yn gwrando, yn dweud yr hyn a wyddom, ac yn gwneud ein siâr.`,
  en: `To everybody who decides about public services in Wales

We use these services, work in them, care for people and volunteer. Each of us knows something that the others do not.

In 2013 more than 250 people and organisations asked for co-production to be the main way of running public services in Wales. Some of that is now in law. We ask for it to be in practice too.

Share decisions with the people who live with them, before the options are written. Value what everybody brings. Say plainly what cannot be shared, and why. Come back and tell us what changed.

For our part we will turn up, listen, say what we know, and do our share.`,
};
