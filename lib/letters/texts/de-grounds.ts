import type { GroundCode } from "@/db/schema/ground-codes";
import type { GroundText } from "@/lib/letters/texts/letter-text";

export const germanGrounds: Readonly<Record<GroundCode, GroundText>> = {
  "not-the-controller": {
    name: "Über diese Daten entscheidet eine andere Stelle",
    rule: "Einen Antrag muss die Stelle beantworten, die entscheidet, warum und wie die Daten verwendet werden: der Verantwortliche. Bei diesen Daten sind das nicht wir. Wo wir Daten im Auftrag einer anderen Stelle verarbeiten, antwortet diese.",
  },
  "no-data-held": {
    name: "Wir haben keine Daten über Sie",
    rule: "Sie haben das Recht zu erfahren, ob wir Daten über Sie verwenden, auch wenn die Antwort Nein lautet. Wir haben gesucht und keine gefunden.",
  },
  "not-identifiable": {
    name: "Wir können nicht erkennen, welche Daten Ihre sind",
    rule: "Wer nachweist, dass er eine Person in seinen Daten nicht identifizieren kann, muss auf den Antrag nicht tätig werden. Das ändert sich, sobald Sie Angaben machen, mit denen sich Ihre Daten finden lassen. Das können Sie jederzeit tun.",
  },
  "identity-unproven": {
    name: "Es ist nicht sicher, wer den Antrag stellt",
    rule: "Bei begründeten Zweifeln daran, wer einen Antrag stellt, darf eine Stelle Angaben verlangen, die das bestätigen. Bis sie diese hat, muss sie nicht tätig werden. Das schützt Sie: Niemand sonst soll Ihre Daten erhalten, ändern oder löschen lassen.",
  },
  "manifestly-unfounded": {
    name: "Der Antrag ist offenkundig unbegründet",
    rule: "Eine Stelle darf einen Antrag ablehnen, der offenkundig keine Grundlage hat. Sie muss das nachweisen.",
  },
  excessive: {
    name: "Der Antrag ist exzessiv",
    rule: "Eine Stelle darf einen exzessiven Antrag ablehnen, insbesondere wenn derselbe Antrag immer wieder gestellt wird. Sie muss das nachweisen. Viel Arbeit allein genügt nicht.",
  },
  "excessive-abuse": {
    name: "Der Antrag ist missbräuchlich",
    rule: "Eine Stelle darf einen Antrag, auch einen ersten, ablehnen, wenn sie nachweist, dass er missbräuchlich ist: dass er nicht gestellt wurde, um zu erfahren, wie Daten verwendet werden, und um zu prüfen, ob das rechtmäßig ist, sondern um auf künstlichem Weg einen Vorteil zu erlangen. Das hat der Gerichtshof der Europäischen Union am 19. März 2026 entschieden (Rechtssache C-526/24).",
  },
  "fee-not-accepted": {
    name: "Das Entgelt wurde nicht angenommen",
    rule: "Für einen offenkundig unbegründeten oder exzessiven Antrag darf eine Stelle ein angemessenes Entgelt verlangen. Wird es nicht angenommen, muss sie auf den Antrag nicht tätig werden.",
  },
  "national-restriction": {
    name: "Ein Gesetz beschränkt dieses Recht",
    rule: "Das Recht der Europäischen Union oder eines Landes kann dieses Recht beschränken, zum Beispiel um die Sicherheit, die Strafverfolgung oder die Rechte anderer zu schützen. Das hier genannte Gesetz tut das in diesem Fall.",
  },
  "rights-of-others": {
    name: "Die Rechte anderer",
    rule: "Die Kopie Ihrer Daten darf die Rechte und Freiheiten anderer nicht beeinträchtigen, etwa die Privatsphäre eines anderen Menschen oder ein Geschäftsgeheimnis. Wir lassen nur weg, was das täte, und geben Ihnen den Rest.",
  },
  "portability-basis": {
    name: "Das Recht auf Datenübertragbarkeit gilt für diese Daten nicht",
    rule: "Dieses Recht gilt für Daten, die Sie selbst bereitgestellt haben oder die bei der Nutzung eines Dienstes entstanden sind, wenn sie automatisiert verarbeitet werden und auf Ihrer Einwilligung oder einem Vertrag mit Ihnen beruhen. Diese Daten erfüllen nicht alle Voraussetzungen.",
  },
  "portability-public-task": {
    name: "Die Daten dienen einer öffentlichen Aufgabe",
    rule: "Das Recht auf Datenübertragbarkeit gilt nicht für Daten, die für eine Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt erforderlich sind.",
  },
  "portability-rights-of-others": {
    name: "Die Rechte anderer",
    rule: "Die Herausgabe in übertragbarer Form darf die Rechte und Freiheiten anderer nicht beeinträchtigen, etwa die Privatsphäre eines anderen Menschen. Wir lassen nur weg, was das täte.",
  },
  "transfer-not-feasible": {
    name: "Wir können die Daten nicht direkt an eine andere Stelle senden",
    rule: "Sie können Ihre Daten nur dann direkt an eine andere Stelle senden lassen, wenn das technisch machbar ist. Sie selbst erhalten die Daten trotzdem und können sie weitergeben.",
  },
  "data-accurate": {
    name: "Wir halten die Daten für richtig",
    rule: "Sie können unrichtige Daten berichtigen und Daten, die für ihren Zweck unvollständig sind, vervollständigen lassen. Wir haben die Daten geprüft und halten sie für richtig. Bestreiten Sie das weiterhin, können Sie verlangen, dass ihre Verwendung für die Dauer der Prüfung eingeschränkt wird.",
  },
  "erasure-no-ground": {
    name: "Es liegt kein Grund für eine Löschung vor",
    rule: "Daten müssen gelöscht werden, wenn sie für ihren Zweck nicht mehr nötig sind, wenn die Einwilligung widerrufen wurde und es keine andere Grundlage gibt, wenn ein Widerspruch Erfolg hat, wenn sie unrechtmäßig verwendet wurden, wenn ein Gesetz es verlangt oder wenn sie für einen Online-Dienst von einem Kind erhoben wurden. Nichts davon ist hier der Fall.",
  },
  "erasure-expression": {
    name: "Freiheit der Meinungsäußerung und Information",
    rule: "Daten müssen nicht gelöscht werden, soweit sie für das Recht auf freie Meinungsäußerung und Information erforderlich sind.",
  },
  "erasure-legal-obligation": {
    name: "Das Gesetz verpflichtet uns, diese Daten aufzubewahren",
    rule: "Daten müssen nicht gelöscht werden, soweit ein Gesetz die Stelle verpflichtet, sie aufzubewahren, oder soweit sie für eine öffentliche Aufgabe erforderlich sind.",
  },
  "erasure-public-health": {
    name: "Öffentliche Gesundheit",
    rule: "Daten müssen nicht gelöscht werden, soweit sie aus Gründen des öffentlichen Interesses im Bereich der öffentlichen Gesundheit erforderlich sind.",
  },
  "erasure-archiving": {
    name: "Archive, Forschung oder Statistik",
    rule: "Daten müssen nicht gelöscht werden, soweit sie für Archive im öffentlichen Interesse, für wissenschaftliche oder historische Forschung oder für Statistik erforderlich sind und die Löschung diese Arbeit unmöglich machen oder ernsthaft beeinträchtigen würde.",
  },
  "erasure-legal-claims": {
    name: "Rechtsansprüche",
    rule: "Daten müssen nicht gelöscht werden, soweit sie erforderlich sind, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen.",
  },
  "restriction-conditions": {
    name: "Die Voraussetzungen einer Einschränkung liegen nicht vor",
    rule: "Sie können die Verwendung von Daten in vier Fällen einschränken lassen: solange ihre Richtigkeit geprüft wird; wenn ihre Verwendung unrechtmäßig ist und Sie keine Löschung wollen; wenn wir sie nicht mehr brauchen, Sie aber für Rechtsansprüche; oder solange ein Widerspruch geprüft wird. Nichts davon ist hier der Fall.",
  },
  "objection-basis": {
    name: "Das Widerspruchsrecht gilt für diese Verwendung nicht",
    rule: "Sie können einer Verwendung von Daten widersprechen, die auf einer öffentlichen Aufgabe oder auf berechtigten Interessen beruht. Diese Verwendung beruht auf einer anderen Grundlage, zum Beispiel einer rechtlichen Verpflichtung oder einem Vertrag.",
  },
  "objection-compelling-grounds": {
    name: "Zwingende schutzwürdige Gründe",
    rule: "Nach einem Widerspruch dürfen Daten nur weiter verwendet werden, wenn die Stelle zwingende schutzwürdige Gründe nachweist, die die Interessen, Rechte und Freiheiten der Person überwiegen. Wir haben beides abgewogen.",
  },
  "objection-legal-claims": {
    name: "Rechtsansprüche",
    rule: "Nach einem Widerspruch dürfen Daten weiter verwendet werden, soweit das erforderlich ist, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen.",
  },
  "objection-research": {
    name: "Forschung oder Statistik im öffentlichen Interesse",
    rule: "Sie können der Verwendung von Daten für Forschung oder Statistik widersprechen, es sei denn, sie ist für eine Aufgabe im öffentlichen Interesse erforderlich.",
  },
  "decision-not-automated": {
    name: "Die Entscheidung traf nicht allein eine Maschine",
    rule: "Dieses Recht gilt für Entscheidungen, die ausschließlich automatisiert getroffen werden und die für eine Person rechtliche Wirkung haben oder sie in ähnlicher Weise erheblich beeinträchtigen. Die Entscheidung, um die es geht, gehört nicht dazu.",
  },
  "decision-contract": {
    name: "Die automatisierte Entscheidung ist für einen Vertrag erforderlich",
    rule: "Eine Entscheidung darf automatisiert sein, wenn das für den Abschluss oder die Erfüllung eines Vertrags mit Ihnen erforderlich ist. Sie behalten das Recht, dass ein Mensch sie prüft, dass Sie Ihren Standpunkt darlegen und dass Sie die Entscheidung anfechten.",
  },
  "decision-law": {
    name: "Ein Gesetz erlaubt die automatisierte Entscheidung",
    rule: "Eine Entscheidung darf automatisiert sein, wenn das Recht der Europäischen Union oder eines Landes es erlaubt und Ihre Rechte, Freiheiten und Interessen schützt.",
  },
  "decision-consent": {
    name: "Sie haben in die automatisierte Entscheidung eingewilligt",
    rule: "Eine Entscheidung darf automatisiert sein, wenn Sie ausdrücklich eingewilligt haben. Sie behalten das Recht, dass ein Mensch sie prüft, dass Sie Ihren Standpunkt darlegen, dass Sie die Entscheidung anfechten und dass Sie Ihre Einwilligung widerrufen.",
  },
  "consent-not-the-basis": {
    name: "Diese Verwendung beruht nicht auf Einwilligung",
    rule: "Der Widerruf einer Einwilligung beendet die Verwendung von Daten, die auf ihr beruht. Diese Verwendung beruht von Anfang an auf einer anderen Grundlage.",
  },
  "post-mortem-not-entitled": {
    name: "Dieser Antrag steht Ihnen nicht offen",
    rule: "Nach einem Todesfall führt die Verfügungen der verstorbenen Person aus, wen sie benannt hat, sonst führen die Erben sie aus. Ohne Verfügungen können die Erben verlangen, was für die Regelung des Nachlasses nötig ist, und den Tod berücksichtigen lassen. Der Antrag geht darüber hinaus oder kommt von jemand anderem.",
  },
  "post-mortem-directive": {
    name: "Die Verfügung bestimmt etwas anderes",
    rule: "Wer Verfügungen über die eigenen Daten getroffen hat, hat bestimmt, was nach dem Tod mit ihnen geschieht. Wir sind an diese Verfügungen gebunden.",
  },
};
