import { ConnectorError } from "./connector-error";
import type { Connector } from "./contract";

/**
 * A system that people search: it finds nobody and reads nothing, and says so by `connector.manual`, so that the task
 * goes to its owner. That it finds nobody is no finding.
 */
export function openManualConnector(): Connector {
  return {
    findSubject: async () => ({ keys: [], by: [] }),
    extract: async (category) => {
      throw new ConnectorError("connector.manual", category.slug);
    },
    readValues: async () => {
      throw new ConnectorError("connector.manual");
    },
    check: async () => {},
    close: async () => {},
  };
}
