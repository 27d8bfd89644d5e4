import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopbackAddress, isLoopbackName, senderOf } from './connection.ts';

const request = (headers: Readonly<Record<string, string>> = {}) => new Request('http://localhost/', { headers });

const addresses: readonly (readonly [address: string, isHere: boolean])[] = [
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['127.0.0.1.example', false],
  ['1270.0.0.1', false],
  ['', false],
];
for (const [address, isHere] of addresses) {
  test(`${address || 'no address'} is ${isHere ? '' : 'not '}this machine`, () =>
    assert.equal(isLoopbackAddress(address), isHere));
}

const names: readonly (readonly [name: string, isHere: boolean])[] = [
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['localhost.example.com', false],
  ['127.0.0.1.nip.io', false],
  ['evil.example', false],
];
for (const [name, isHere] of names) {
  test(`${name} is ${isHere ? '' : 'not '}a name of this machine`, () => assert.equal(isLoopbackName(name), isHere));
}

const senders: readonly (readonly [peer: string, forwarded: string | null, sender: string])[] = [
  ['192.0.2.7', null, '192.0.2.7'],
  ['::ffff:192.0.2.7', null, '192.0.2.7'],
  ['2001:db8::1', null, '2001:db8:0:0'],
  ['2001:db8:0:0:5:6:7:8', null, '2001:db8:0:0'],
  ['2001:db8:0001:2::', null, '2001:db8:1:2'],
  ['192.0.2.7', '198.51.100.1', '192.0.2.7'],
  ['127.0.0.1', '203.0.113.5, 198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', '', '127.0.0.1'],
];
for (const [peer, forwarded, sender] of senders) {
  test(`${peer}${forwarded === null ? '' : ` saying “${forwarded}”`} is counted as ${sender}`, () =>
    assert.equal(senderOf({ peer }, request(forwarded === null ? {} : { 'X-Forwarded-For': forwarded })), sender));
}
