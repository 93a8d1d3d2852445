import type { SystemRecord } from "@/lib/controllers/record-schema";
import { ConnectorError } from "./connector-error";
import type { Connector } from "./contract";
import { openManualConnector } from "./manual";
import { openPostgresConnector } from "./postgres";

type ConnectorKind = SystemRecord["connector"]["kind"];

/**
 * Opens the connector that a system's record names; close it after use.
 *
 * @param connectionUrl the address behind `system.connector.connection`, null when this installation has none
 * @throws ConnectorError `connector.not_configured` when a system that needs an address has none
 */
export function openConnector(
  system: Pick<SystemRecord, "connector">,
  connectionUrl: string | null,
): Connector {
  return openers[system.connector.kind](connectionUrl);
}

const openers: Readonly<Record<ConnectorKind, (connectionUrl: string | null) => Connector>> = {
  postgres: (connectionUrl) => openPostgresConnector({ connectionUrl: addressOf(connectionUrl) }),
  manual: openManualConnector,
};

function addressOf(connectionUrl: string | null): string {
  if (connectionUrl === null) throw new ConnectorError("connector.not_configured");
  return connectionUrl;
}
