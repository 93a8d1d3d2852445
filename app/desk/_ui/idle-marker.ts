/** A cookie that scripts can read and that says nothing but that something typed is waiting for its typist. */
export const typedMarker = "habeas-desk-typed";
