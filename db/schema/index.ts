export * from "./controllers";
export * from "./events";
export * from "./installation";
export * from "./letters";
export * from "./requests";
export * from "./staff";
export * from "./subjects";
export * from "./tasks";
