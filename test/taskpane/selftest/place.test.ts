import { isSelfTestPlace } from '../../../src/taskpane/selftest/place';

it.each([
  ['', false],
  ['#chan-doan', true],
  ['#_host_Info=Excel&chan-doan', true],
  ['#chan-doan-khac', false],
])('the self-test stands at %p: %s', (hash, is) => expect(isSelfTestPlace(hash)).toBe(is));
