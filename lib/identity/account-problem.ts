/** Why a sign-in proved nothing, as words of a query: none of them tells whose account it was. */
export const accountProblems = [
  "account.cancelled", // the person, or the provider on their behalf, said no
  "account.expired", // begun too long ago, in another browser, or used before
  "account.unreachable", // the provider did not answer as it should
  "account.unproven", // signed in, but the account says nothing that the record takes as a proof
] as const;
export type AccountProblemCode = (typeof accountProblems)[number];

/** A sign-in that came back without a proof. The message holds no more than its code. */
export class AccountProblem extends Error {
  override readonly name = "AccountProblem";

  constructor(readonly code: AccountProblemCode) {
    super(code);
  }
}
