import { describe, expect, it } from 'vitest';
import { linkTo } from './session-details.ts';

describe('an address that somebody gives', () => {
  it.each([
    ['sian@example.org', 'mailto:sian@example.org'],
    ['siân.puw+gweithdy@dŵr.cymru', 'mailto:si%C3%A2n.puw%2Bgweithdy@d%C5%B5r.cymru'],
    ['https://www.copronet.wales/', 'https://www.copronet.wales/'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ])('%s can be followed', (address, link) => {
    expect(linkTo(address)).toBe(link);
  });

  it.each([
    'http://example.org/',
    'www.example.org',
    'javascript:alert(1)',
    'data:text/html,<b>',
    'https://user@example.org/',
    'https://',
    'https://exa mple.org/',
    'mailto:a@example.org?bcc=b@example.org',
    'a@example.org?subject=b',
    'a@b',
    'a b@example.org',
    '@sian',
    '029 2018 0000',
    '<a href="https://example.org">',
  ])('%s is text alone', (address) => {
    expect(linkTo(address)).toBeUndefined();
  });
});
