import { describe, expect, test } from '@jest/globals';
import { departmentRole } from '../../../scripts/database/departmentRole.ts';
import { databaseUrls } from '../../../scripts/database/urls.ts';

const departments = ['mediation', 'legal-aid'];
const url = 'postgres://a:b@db:5432/one';

describe('the database variables', () => {
  test('give a department its own URL, and the rest to DATABASE_URL', () => {
    expect(databaseUrls({ DATABASE_URL_LEGAL_AID: url, DATABASE_URL: url }, departments)).toEqual({
      own: { 'legal-aid': url },
      others: ['mediation'],
      admin: url,
    });
  });

  test('may all be absent or empty: then the embedded server is meant', () => {
    expect(databaseUrls({ DATABASE_URL: '' }, departments)).toEqual({
      own: {},
      others: departments,
      admin: null,
    });
  });

  test('name the one that was forgotten', () => {
    const read = (): unknown => databaseUrls({ DATABASE_URL_MEDIATION: url }, departments);
    expect(read).toThrow(/DATABASE_URL_LEGAL_AID/);
  });

  test.each(['mysql://a:b@db/one', 'db:5432', 'postgres:///one'])(
    'refuse %s without repeating it',
    (wrong) => {
      let message = '';
      try {
        databaseUrls({ DATABASE_URL: wrong }, departments);
      } catch (fault) {
        message = (fault as Error).message;
      }
      expect(message).toMatch(/DATABASE_URL is not a PostgreSQL URL/);
      expect(message).not.toContain(wrong);
    },
  );
});

describe("a department's role", () => {
  test('has the same password each time, another than its neighbour, and keeps server and options', () => {
    const admin = 'postgres://boss:p%40ss@db:6432/postgres?sslmode=require';
    const role = departmentRole(admin, 'legal-aid', 'liandong_');
    expect(role).toEqual(departmentRole(admin, 'legal-aid', 'liandong_'));
    expect(role.password).not.toBe(departmentRole(admin, 'mediation', 'liandong_').password);
    expect(role.url).toBe(
      `postgres://liandong_legal_aid:${role.password}@db:6432/liandong_legal_aid?sslmode=require`,
    );
  });

  test('is refused under a name that would need quoting', () => {
    expect(() => departmentRole('postgres://a:b@db/x', 'a"; drop', '')).toThrow(/can't be a role/);
  });
});
