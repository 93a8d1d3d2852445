import type { GroundCode } from "@/db/schema/ground-codes";
import type { GroundText } from "@/lib/letters/texts/letter-text";

export const dutchGrounds: Readonly<Record<GroundCode, GroundText>> = {
  "not-the-controller": {
    name: "Een andere organisatie beslist over deze gegevens",
    rule: "Een verzoek moet worden beantwoord door de organisatie die beslist waarom en hoe de gegevens worden gebruikt, de verwerkingsverantwoordelijke. Voor deze gegevens zijn wij dat niet. Als wij gegevens verwerken voor een andere organisatie, dan antwoordt die organisatie.",
  },
  "no-data-held": {
    name: "Wij hebben geen gegevens over u",
    rule: "U hebt het recht om te weten of wij gegevens over u gebruiken, ook als het antwoord nee is. Wij hebben gezocht en niets gevonden.",
  },
  "not-identifiable": {
    name: "Wij kunnen niet vaststellen welke gegevens van u zijn",
    rule: "Een organisatie die aantoont dat zij een persoon niet in haar gegevens kan herkennen, hoeft geen gevolg te geven aan het verzoek. Dat verandert zodra u informatie geeft waarmee uw gegevens te vinden zijn. Dat kunt u op elk moment doen.",
  },
  "identity-unproven": {
    name: "Wij zijn er niet zeker van wie het verzoek doet",
    rule: "Bij redelijke twijfel over wie een verzoek doet, mag een organisatie vragen om informatie die dit bevestigt. Zolang zij die niet heeft, hoeft zij niets te doen. Dat beschermt u: niemand anders mag uw gegevens krijgen, wijzigen of wissen.",
  },
  "manifestly-unfounded": {
    name: "Het verzoek is kennelijk ongegrond",
    rule: "Een organisatie mag een verzoek weigeren dat duidelijk nergens op berust. Zij moet dat zelf aantonen.",
  },
  excessive: {
    name: "Het verzoek is buitensporig",
    rule: "Een organisatie mag een verzoek weigeren dat buitensporig is, met name omdat hetzelfde verzoek steeds wordt herhaald. Zij moet dat zelf aantonen. Veel werk alleen is niet genoeg.",
  },
  "excessive-abuse": {
    name: "Met het verzoek wordt misbruik gemaakt van het recht",
    rule: "Een organisatie mag een verzoek weigeren, ook een eerste verzoek, als zij aantoont dat er misbruik is: dat het verzoek niet is gedaan om te weten hoe gegevens worden gebruikt en om te controleren of dat rechtmatig is, maar om langs kunstmatige weg een voordeel te krijgen. Het Hof van Justitie van de Europese Unie heeft dit op 19 maart 2026 beslist (zaak C-526/24).",
  },
  "fee-not-accepted": {
    name: "De vergoeding is niet aanvaard",
    rule: "Voor een verzoek dat kennelijk ongegrond of buitensporig is, mag een organisatie een redelijke vergoeding vragen. Wordt die niet aanvaard, dan hoeft zij geen gevolg te geven aan het verzoek.",
  },
  "national-restriction": {
    name: "Een wet beperkt dit recht",
    rule: "Het recht van de Europese Unie of van een land kan dit recht beperken, bijvoorbeeld om de veiligheid, de vervolging van strafbare feiten of de rechten van anderen te beschermen. De wet die hier wordt genoemd, doet dat in dit geval.",
  },
  "rights-of-others": {
    name: "De rechten van anderen",
    rule: "De kopie van uw gegevens mag geen afbreuk doen aan de rechten en vrijheden van anderen, zoals de privacy van een ander of een bedrijfsgeheim. Wij laten alleen weg wat dat zou doen, en geven u de rest.",
  },
  "portability-basis": {
    name: "Het recht op overdraagbaarheid geldt niet voor deze gegevens",
    rule: "Dit recht geldt voor gegevens die u zelf hebt verstrekt of die zijn ontstaan toen u een dienst gebruikte, als zij geautomatiseerd worden verwerkt en op grond van uw toestemming of van een overeenkomst met u. Deze gegevens voldoen niet aan al deze voorwaarden.",
  },
  "portability-public-task": {
    name: "De gegevens dienen een publieke taak",
    rule: "Het recht op overdraagbaarheid geldt niet voor gegevens die nodig zijn voor een taak van algemeen belang of voor de uitoefening van openbaar gezag.",
  },
  "portability-rights-of-others": {
    name: "De rechten van anderen",
    rule: "Het overdragen van gegevens mag geen afbreuk doen aan de rechten en vrijheden van anderen, zoals de privacy van een ander. Wij laten alleen weg wat dat zou doen.",
  },
  "transfer-not-feasible": {
    name: "Wij kunnen de gegevens niet rechtstreeks naar een andere organisatie sturen",
    rule: "U kunt uw gegevens alleen rechtstreeks naar een andere organisatie laten sturen als dat technisch mogelijk is. U krijgt de gegevens wel zelf en kunt ze doorgeven.",
  },
  "data-accurate": {
    name: "Wij houden de gegevens voor juist",
    rule: "U kunt onjuiste gegevens laten rectificeren en gegevens die voor hun doel onvolledig zijn, laten aanvullen. Wij hebben de gegevens nagekeken en houden ze voor juist. Betwist u dat nog, dan kunt u vragen het gebruik ervan te beperken zolang dit wordt onderzocht.",
  },
  "erasure-no-ground": {
    name: "Er is geen reden om de gegevens te wissen",
    rule: "Gegevens moeten worden gewist als zij niet meer nodig zijn, als de toestemming is ingetrokken en er geen andere grondslag is, als een bezwaar slaagt, als zij onrechtmatig zijn gebruikt, als een wet dat voorschrijft, of als zij voor een onlinedienst van een kind zijn verzameld. Geen van deze gevallen doet zich hier voor.",
  },
  "erasure-expression": {
    name: "Vrijheid van meningsuiting en informatie",
    rule: "Gegevens hoeven niet te worden gewist voor zover zij nodig zijn voor het recht op vrijheid van meningsuiting en informatie.",
  },
  "erasure-legal-obligation": {
    name: "De wet verplicht ons deze gegevens te bewaren",
    rule: "Gegevens hoeven niet te worden gewist voor zover een wet de organisatie verplicht ze te bewaren, of voor zover zij nodig zijn voor een publieke taak.",
  },
  "erasure-public-health": {
    name: "Volksgezondheid",
    rule: "Gegevens hoeven niet te worden gewist voor zover zij nodig zijn om redenen van algemeen belang op het gebied van de volksgezondheid.",
  },
  "erasure-archiving": {
    name: "Archieven, onderzoek of statistiek",
    rule: "Gegevens hoeven niet te worden gewist voor zover zij nodig zijn voor archivering in het algemeen belang, voor wetenschappelijk of historisch onderzoek of voor statistiek, en het wissen dat werk onmogelijk zou maken of ernstig in het gedrang zou brengen.",
  },
  "erasure-legal-claims": {
    name: "Rechtsvorderingen",
    rule: "Gegevens hoeven niet te worden gewist voor zover zij nodig zijn om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen.",
  },
  "restriction-conditions": {
    name: "Aan de voorwaarden voor beperking is niet voldaan",
    rule: "U kunt het gebruik van gegevens laten beperken in vier gevallen: zolang wordt nagegaan of zij juist zijn; als het gebruik onrechtmatig is en u de gegevens niet wilt laten wissen; als wij ze niet meer nodig hebben maar u ze nodig hebt voor een rechtsvordering; of zolang een bezwaar wordt onderzocht. Geen van deze gevallen doet zich hier voor.",
  },
  "objection-basis": {
    name: "Het recht van bezwaar geldt niet voor dit gebruik",
    rule: "U kunt bezwaar maken tegen gebruik van gegevens dat berust op een publieke taak of op gerechtvaardigde belangen. Dit gebruik berust op een andere grondslag, bijvoorbeeld een wettelijke verplichting of een overeenkomst.",
  },
  "objection-compelling-grounds": {
    name: "Dwingende gerechtvaardigde gronden",
    rule: "Na een bezwaar mogen gegevens alleen verder worden gebruikt als de organisatie dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan de belangen, rechten en vrijheden van de persoon. Wij hebben beide afgewogen.",
  },
  "objection-legal-claims": {
    name: "Rechtsvorderingen",
    rule: "Na een bezwaar mogen gegevens verder worden gebruikt voor zover dat nodig is om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen.",
  },
  "objection-research": {
    name: "Onderzoek of statistiek in het algemeen belang",
    rule: "U kunt bezwaar maken tegen het gebruik van gegevens voor onderzoek of statistiek, tenzij dat gebruik nodig is voor een taak van algemeen belang.",
  },
  "decision-not-automated": {
    name: "Het besluit is niet alleen door een machine genomen",
    rule: "Dit recht geldt voor besluiten die uitsluitend geautomatiseerd worden genomen en die rechtsgevolgen hebben voor een persoon of die persoon op vergelijkbare wijze in aanzienlijke mate treffen. Het besluit waar het om gaat, hoort daar niet bij.",
  },
  "decision-contract": {
    name: "Het geautomatiseerde besluit is nodig voor een overeenkomst",
    rule: "Een besluit mag geautomatiseerd zijn als dat nodig is om een overeenkomst met u te sluiten of uit te voeren. U houdt het recht om een mens ernaar te laten kijken, uw standpunt te geven en het besluit aan te vechten.",
  },
  "decision-law": {
    name: "Een wet staat het geautomatiseerde besluit toe",
    rule: "Een besluit mag geautomatiseerd zijn als het recht van de Europese Unie of van een land dat toestaat en uw rechten, vrijheden en belangen beschermt.",
  },
  "decision-consent": {
    name: "U hebt ingestemd met het geautomatiseerde besluit",
    rule: "Een besluit mag geautomatiseerd zijn als u daar uitdrukkelijk mee hebt ingestemd. U houdt het recht om een mens ernaar te laten kijken, uw standpunt te geven, het besluit aan te vechten en uw toestemming in te trekken.",
  },
  "consent-not-the-basis": {
    name: "Dit gebruik berust niet op toestemming",
    rule: "Het intrekken van toestemming beëindigt gebruik van gegevens dat op die toestemming berust. Dit gebruik berust van begin af aan op een andere grondslag.",
  },
  "post-mortem-not-entitled": {
    name: "Dit verzoek staat niet voor u open",
    rule: "Na een overlijden worden de richtlijnen van de overledene uitgevoerd door wie de overledene heeft aangewezen, of anders door de erfgenamen. Zonder richtlijnen kunnen erfgenamen vragen wat nodig is om de nalatenschap af te wikkelen, en met het overlijden rekening laten houden. Het verzoek gaat verder dan dat, of komt van iemand anders.",
  },
  "post-mortem-directive": {
    name: "De richtlijn bepaalt iets anders",
    rule: "Wie richtlijnen over zijn of haar gegevens heeft gegeven, heeft bepaald wat er na het overlijden met de gegevens gebeurt. Wij zijn aan die richtlijnen gebonden.",
  },
};
