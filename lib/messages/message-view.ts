import type { MessageSender } from "@/db/schema/enums";
import type { FileFacts } from "@/lib/files/file-facts";

/** One message between the subject and the controller, with its files. */
export interface MessageView {
  readonly id: string;
  readonly sender: MessageSender;
  /** The name of the member of staff, for the desk only. */
  readonly who: string | null;
  readonly text: string;
  readonly sentAt: Date;
  readonly readAt: Date | null;
  readonly files: readonly FileFacts[];
}
