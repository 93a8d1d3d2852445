import { describe, expect, it } from "vitest";
import { findStatementProblems, onlyAsksForPresence } from "./check-statement";

const good = [
  "select a.id from adherents a where a.id = any($1::int[]) order by a.id",
  "with mine as (select id from t where k = any($1)) select id from mine order by id",
  "SELECT id, count(*) as n, price * 2 as twice FROM t WHERE k = any($1) GROUP BY id ORDER BY id",
  "select update_at, 'a; drop -- {x} $2' as note from t where k = any($1) order by 1",
];

const bad: readonly (readonly [statement: string, problem: RegExp])[] = [
  ["delete from t where id = $1 order by 1", /SELECT or WITH/],
  ["select id from t where id = $1 order by 1; drop table t", /semicolon/],
  ["with x as (delete from t returning id) select id from x where id = $1 order by id", /only reads/],
  ["select id into other from t where id = $1 order by id", /only reads/],
  ["select id from t where id = $1 order by id for update", /only reads/],
  ["select id from t where id = $1 and y = $2 order by id", /one parameter/],
  ["select id from t where id = $10 order by id", /one parameter/],
  ["select id from t where id = $1 and name = {{name}} order by id", /one parameter/],
  ["select id from t order by id", /must use its parameter/],
  ["select id from t where id = '$1' order by id", /must use its parameter/],
  ["select * from t where id = $1 order by id", /one by one/],
  ["select id, t.* from t where id = $1 order by id", /one by one/],
  ["select id, * from t where id = $1 order by id", /one by one/],
  ["select id from t where id = $1", /ORDER BY/],
  ["select id from t where id = $1 order by id -- note", /comment/],
  ["select id /* note */ from t where id = $1 order by id", /comment/],
];

describe("a statement of the record", () => {
  it.each(good)("may be: %s", (statement) =>
    expect(findStatementProblems("category", statement)).toEqual([]),
  );

  it.each(bad)("may not be: %s", (statement, problem) => {
    expect(findStatementProblems("category", statement).join("\n")).toMatch(problem);
  });

  it("that finds the subject needs no order", () => {
    expect(findStatementProblems("match", "select id from t where lower(mail) = lower($1)")).toEqual([]);
  });

  it("names everything that is wrong with it at once", () => {
    expect(findStatementProblems("category", "update t set x = 1;")).toHaveLength(5);
  });
});

describe("a secret column", () => {
  it.each([
    ["select a.password is not null as password from a", true],
    ["select password IS NULL as password from a", true],
    ["select id from a", true],
    ["select password_changed_at from a", true],
    ["select a.password from a", false],
    ["select md5(a.password) as digest from a", false],
    ["select a.password is not null as password, a.password as p from a", false],
    ['select a."password" from a', false],
  ])("is only asked for presence by %s: %s", (statement, expected) => {
    expect(onlyAsksForPresence(statement, "password")).toBe(expected);
  });
});
