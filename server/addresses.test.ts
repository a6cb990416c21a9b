import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { httpAddress, isLoopback, lanAddresses, ownAddress, reachableAddresses } from './addresses.ts';

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  netmask: '255.255.255.0',
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  internal,
  cidr: `${address}/24`,
});

test('the address that a room most likely uses comes first, and containers and tunnels last', () => {
  const addresses = lanAddresses({
    lo: [ipv4('127.0.0.1', true)],
    docker0: [ipv4('172.17.0.1')],
    'br-1c2d': [ipv4('192.168.240.1')],
    tailscale0: [ipv4('100.90.1.2')],
    eth1: [ipv4('169.254.10.1')],
    eth0: [ipv4('203.0.113.9')],
    wlan1: [ipv4('172.20.10.2')],
    wlan0: [ipv4('10.42.0.1')],
    en0: [ipv4('192.168.1.20')],
  });
  expect(addresses).toEqual([
    '192.168.1.20',
    '10.42.0.1',
    '172.20.10.2',
    '203.0.113.9',
    '169.254.10.1',
    '192.168.240.1',
    '172.17.0.1',
    '100.90.1.2',
  ]);
});

test('IPv6 is left out: nobody types it from a screen', () => {
  const six: NetworkInterfaceInfo = { ...ipv4('fe80::1'), family: 'IPv6', scopeid: 2 };
  expect(lanAddresses({ en0: [six, ipv4('192.168.1.20')] })).toEqual(['192.168.1.20']);
});

test('a server that listens on one address is reached there, and one on loopback by nobody else', () => {
  expect(reachableAddresses('192.168.1.20')).toEqual(['192.168.1.20']);
  expect(reachableAddresses('127.0.0.1')).toEqual([]);
  expect(reachableAddresses('localhost')).toEqual([]);
  expect(reachableAddresses('0.0.0.0')).toEqual(lanAddresses());
});

test('addresses are written as a browser takes them', () => {
  expect(httpAddress('192.168.1.20', 8080)).toBe('http://192.168.1.20:8080/');
  expect(httpAddress('192.168.1.20', 80)).toBe('http://192.168.1.20/');
  expect(httpAddress('::', 8080)).toBe('http://[::]:8080/');
  expect(ownAddress('0.0.0.0', 8080)).toBe('http://localhost:8080/');
  expect(ownAddress('127.0.0.1', 8080)).toBe('http://localhost:8080/');
  expect(ownAddress('192.168.1.20', 8080)).toBe('http://192.168.1.20:8080/');
});

test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', 'localhost'])('%s is loopback', (address) => {
  expect(isLoopback(address)).toBe(true);
});

test.each(['192.168.1.20', '::ffff:10.0.0.1', '::', '12.7.0.1'])('%s is not', (address) => {
  expect(isLoopback(address)).toBe(false);
});
