import type { portalFiles as english } from "@/lib/i18n/messages/en/portal-files";

export const portalFiles: typeof english = {
  files: {
    heading: "Dateien anhängen",
    lead: "Sie müssen nichts anhängen.",
    helpful: "Was hilft",
    proof: "Etwas, aus dem hervorgeht, {proof}",
    helpfulText: {
      rectification:
        "Etwas, das zeigt, wie die Daten lauten sollen, zum Beispiel ein Brief oder eine Bescheinigung.",
      "human-review": "Die Entscheidung, die überprüft werden soll.",
      other: "Ein Brief oder eine E-Mail, die zeigt, was Sie meinen.",
    },
    unwanted: "Was Sie nicht senden sollten",
    unwantedIdentity:
      "Keinen Ausweis und kein Foto von Ihnen. {name} fragt danach, wenn es sein muss, und sagt, was zu verdecken ist.",
    unwantedOthers: "Nichts über andere Personen, das {name} nicht braucht. Verdecken Sie es.",
    unwantedPassword: "Kein Passwort und keine Nummer einer Bankkarte.",
    choose: "Dateien auswählen",
    chooseHint:
      "PDF, JPEG, PNG, WebP, HEIC, reiner Text oder eine gespeicherte E-Mail (.eml). Höchstens {count} Dateien, jede bis {size}, zusammen {total}.",
    add: "Diese Dateien anhängen",
    adding: "Wird angehängt …",
    addFirst: "Ausgewählte Dateien werden erst angehängt, wenn Sie auf „Diese Dateien anhängen“ drücken.",
    attached: "Angehängte Dateien",
    none: "Es ist keine Datei angehängt.",
    remove: "Entfernen",
    removing: "Wird entfernt …",
  },
  fileProblem: {
    none: "Es wurde keine Datei ausgewählt. Wählen Sie zuerst eine",
    empty: "Die Datei ist leer. Wählen Sie eine andere",
    tooLarge: "Die Datei ist größer als {size}. Wählen Sie eine kleinere",
    type: "Diese Art von Datei lässt sich nicht anhängen. Speichern Sie sie als PDF oder als JPEG- oder PNG-Bild",
    protected: "Das PDF ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort",
    virus: "In der Datei wurde ein Virus gefunden. Sie wurde nicht aufbewahrt. Wählen Sie eine andere",
    scanFailed:
      "Die Datei konnte nicht auf Viren geprüft werden und wurde deshalb nicht aufbewahrt. Versuchen Sie es in ein paar Minuten erneut",
    tooMany: "Das ist zu viel. Hängen Sie höchstens {count} Dateien an, zusammen {total}",
  },
};
