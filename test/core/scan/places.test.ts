import { describe, expect, it } from 'vitest';
import { placesFor } from '../../../core/scan/places';

const at = (paths: readonly string[]) => paths.map((path) => `http://hr.test${path}`);

describe('the places that one entry each is for', () => {
  it.each([
    ['one page in a folder: the folder', ['/leave/request.htm'], [], ['hr.test/leave']],
    ['a page in a folder of a folder: that one', ['/a/b/c.asp'], [], ['hr.test/a/b']],
    ['two folders: the whole host', ['/leave/a.htm', '/pay/b.htm'], [], ['hr.test']],
    ['two folders beside a page that works', ['/leave/a.htm', '/pay/b.htm'], ['/'], ['hr.test/leave', 'hr.test/pay']],
    ['the home page: the whole host', ['/'], [], ['hr.test']],
    ['one file at the root: that file', ['/app.asp'], [], ['hr.test/app.asp']],
    ['two files at the root: the whole host', ['/a.asp', '/b.asp'], [], ['hr.test']],
    ['a folder shared with one that works: the file', ['/desk/loans.asp'], ['/desk/fines.htm'], ['hr.test/desk/loans.asp']],
    ['a name that another begins with: with its slash', ['/leave/a.htm'], ['/leavers/b.htm'], ['hr.test/leave/']],
    ['letters of any size are one place to Edge', ['/Leave/a.htm'], ['/LEAVE/b.htm'], ['hr.test/Leave/a.htm']],
    ['a folder with two folders, beside a well one', ['/a/b/1.htm', '/a/c/2.htm'], ['/d/'], ['hr.test/a']],
    ['the same page twice', ['/desk/x.asp', '/desk/x.asp?id=2'], ['/desk/y.htm'], ['hr.test/desk/x.asp']],
    ['nothing wanted', [], ['/'], []],
  ])('%s', (_, wanted, kept, places) => expect(placesFor(at(wanted), at(kept)).map(({ url }) => url)).toEqual(places));

  it('keeps ports, and hosts apart', () => {
    expect(placesFor(['http://a.test:8080/x/', 'https://b.test/y/', 'file:///c/z/'], ['http://c.test/']).map(({ url }) => url)).toEqual([
      'a.test:8080/x',
      'b.test/y',
    ]);
  });
});
