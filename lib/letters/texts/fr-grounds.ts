import type { GroundCode } from "@/db/schema/ground-codes";
import type { GroundText } from "@/lib/letters/texts/letter-text";

export const frenchGrounds: Readonly<Record<GroundCode, GroundText>> = {
  "not-the-controller": {
    name: "Un autre organisme décide de ces données",
    rule: "C’est l’organisme qui décide pourquoi et comment les données sont utilisées, le responsable du traitement, qui doit répondre à une demande. Pour ces données, ce n’est pas nous. Lorsque nous traitons des données pour le compte d’un autre organisme, c’est lui qui répond.",
  },
  "no-data-held": {
    name: "Nous ne détenons aucune donnée à votre sujet",
    rule: "Vous avez le droit de savoir si nous utilisons des données vous concernant, même si la réponse est non. Nous avons cherché et n’en avons trouvé aucune.",
  },
  "not-identifiable": {
    name: "Nous ne pouvons pas savoir quelles données sont les vôtres",
    rule: "Un organisme qui démontre qu’il n’est pas en mesure d’identifier une personne dans ses données n’est pas tenu de donner suite à la demande. Cela change dès que vous fournissez des informations qui permettent de retrouver vos données. Vous pouvez le faire à tout moment.",
  },
  "identity-unproven": {
    name: "Nous ne sommes pas certains de l’identité de l’auteur de la demande",
    rule: "En cas de doute raisonnable sur l’identité de l’auteur d’une demande, un organisme peut demander des informations qui la confirment, et n’est pas tenu d’agir avant de les avoir. Cette règle vous protège\u00A0: personne d’autre ne doit pouvoir obtenir, modifier ou effacer vos données.",
  },
  "manifestly-unfounded": {
    name: "La demande est manifestement infondée",
    rule: "Un organisme peut refuser une demande qui n’a, à l’évidence, aucun fondement. Il lui incombe de le démontrer.",
  },
  excessive: {
    name: "La demande est excessive",
    rule: "Un organisme peut refuser une demande excessive, notamment parce que la même demande est répétée sans cesse. Il lui incombe de le démontrer. Une grande charge de travail ne suffit pas à elle seule.",
  },
  "excessive-abuse": {
    name: "La demande est abusive",
    rule: "Un organisme peut refuser une demande, même une première demande, s’il démontre qu’elle est abusive\u00A0: qu’elle n’a pas été faite pour savoir comment les données sont utilisées et en vérifier la licéité, mais pour obtenir un avantage par des moyens artificiels. La Cour de justice de l’Union européenne l’a jugé le 19\u00A0mars 2026 (affaire C-526/24).",
  },
  "fee-not-accepted": {
    name: "Les frais n’ont pas été acceptés",
    rule: "Pour une demande manifestement infondée ou excessive, un organisme peut exiger des frais raisonnables. Si ces frais ne sont pas acceptés, il n’est pas tenu de donner suite à la demande.",
  },
  "national-restriction": {
    name: "Une loi limite ce droit",
    rule: "Le droit de l’Union européenne ou d’un pays peut limiter ce droit, par exemple pour protéger la sécurité, les poursuites pénales ou les droits d’autrui. C’est ce que fait ici la loi citée.",
  },
  "rights-of-others": {
    name: "Les droits d’autrui",
    rule: "La copie de vos données ne doit pas porter atteinte aux droits et libertés d’autrui, comme la vie privée d’une autre personne ou un secret d’affaires. Nous ne retirons que ce qui y porterait atteinte, et nous vous donnons le reste.",
  },
  "portability-basis": {
    name: "Le droit à la portabilité ne s’étend pas à ces données",
    rule: "Ce droit porte sur les données que vous avez vous-même fournies, ou qui sont nées de votre utilisation d’un service, lorsqu’elles sont traitées de façon automatisée et sur la base de votre consentement ou d’un contrat avec vous. Ces données ne remplissent pas toutes ces conditions.",
  },
  "portability-public-task": {
    name: "Les données servent une mission publique",
    rule: "Le droit à la portabilité ne s’applique pas aux données nécessaires à une mission d’intérêt public ou relevant de l’exercice de l’autorité publique.",
  },
  "portability-rights-of-others": {
    name: "Les droits d’autrui",
    rule: "La remise de données sous une forme portable ne doit pas porter atteinte aux droits et libertés d’autrui, comme la vie privée d’une autre personne. Nous ne retirons que ce qui y porterait atteinte.",
  },
  "transfer-not-feasible": {
    name: "Nous ne pouvons pas envoyer les données directement à un autre organisme",
    rule: "Vous pouvez obtenir que vos données soient envoyées directement à un autre organisme seulement lorsque c’est techniquement possible. Vous recevez malgré tout vos données et pouvez les transmettre vous-même.",
  },
  "data-accurate": {
    name: "Nous tenons les données pour exactes",
    rule: "Vous pouvez faire rectifier des données inexactes et faire compléter des données incomplètes au regard de leur finalité. Nous avons vérifié ces données et les tenons pour exactes. Si vous le contestez encore, vous pouvez demander que leur utilisation soit limitée le temps de la vérification.",
  },
  "erasure-no-ground": {
    name: "Aucun motif d’effacement n’est rempli",
    rule: "Des données doivent être effacées si elles ne sont plus nécessaires, si le consentement a été retiré et qu’il n’existe pas d’autre base, si une opposition aboutit, si elles ont été utilisées de façon illicite, si une loi l’exige, ou si elles ont été collectées auprès d’un enfant pour un service en ligne. Aucun de ces cas n’est rempli ici.",
  },
  "erasure-expression": {
    name: "Liberté d’expression et d’information",
    rule: "L’effacement n’est pas dû dans la mesure où les données sont nécessaires à l’exercice du droit à la liberté d’expression et d’information.",
  },
  "erasure-legal-obligation": {
    name: "La loi nous oblige à conserver ces données",
    rule: "L’effacement n’est pas dû dans la mesure où une loi oblige l’organisme à conserver les données, ou dans la mesure où elles sont nécessaires à une mission publique.",
  },
  "erasure-public-health": {
    name: "Santé publique",
    rule: "L’effacement n’est pas dû dans la mesure où les données sont nécessaires pour des motifs d’intérêt public dans le domaine de la santé publique.",
  },
  "erasure-archiving": {
    name: "Archives, recherche ou statistiques",
    rule: "L’effacement n’est pas dû dans la mesure où les données sont nécessaires à des archives dans l’intérêt public, à la recherche scientifique ou historique ou à des statistiques, et où l’effacement rendrait ce travail impossible ou le compromettrait gravement.",
  },
  "erasure-legal-claims": {
    name: "Droits en justice",
    rule: "L’effacement n’est pas dû dans la mesure où les données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.",
  },
  "restriction-conditions": {
    name: "Les conditions d’une limitation ne sont pas remplies",
    rule: "Vous pouvez faire limiter l’utilisation de données dans quatre cas\u00A0: le temps de vérifier leur exactitude\u00A0; si leur utilisation est illicite et que vous ne voulez pas leur effacement\u00A0; si nous n’en avons plus besoin mais que vous en avez besoin pour des droits en justice\u00A0; le temps d’examiner une opposition. Aucun de ces cas n’est rempli ici.",
  },
  "objection-basis": {
    name: "Le droit d’opposition ne s’étend pas à cette utilisation",
    rule: "Vous pouvez vous opposer à une utilisation de données qui repose sur une mission publique ou sur des intérêts légitimes. Celle-ci repose sur une autre base, par exemple une obligation légale ou un contrat.",
  },
  "objection-compelling-grounds": {
    name: "Motifs légitimes et impérieux",
    rule: "Après une opposition, les données ne peuvent continuer à être utilisées que si l’organisme démontre des motifs légitimes et impérieux qui prévalent sur les intérêts, les droits et les libertés de la personne. Nous avons mis les deux en balance.",
  },
  "objection-legal-claims": {
    name: "Droits en justice",
    rule: "Après une opposition, les données peuvent continuer à être utilisées dans la mesure où elles sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.",
  },
  "objection-research": {
    name: "Recherche ou statistiques d’intérêt public",
    rule: "Vous pouvez vous opposer à l’utilisation de données pour la recherche ou les statistiques, sauf si elle est nécessaire à une mission d’intérêt public.",
  },
  "decision-not-automated": {
    name: "La décision n’a pas été prise par une machine seule",
    rule: "Ce droit porte sur les décisions prises de façon exclusivement automatisée et qui produisent des effets juridiques pour une personne ou l’affectent de façon aussi importante. La décision en cause n’en fait pas partie.",
  },
  "decision-contract": {
    name: "La décision automatisée est nécessaire à un contrat",
    rule: "Une décision peut être automatisée si c’est nécessaire à la conclusion ou à l’exécution d’un contrat avec vous. Vous gardez le droit d’obtenir qu’une personne l’examine, d’exprimer votre point de vue et de contester la décision.",
  },
  "decision-law": {
    name: "Une loi autorise la décision automatisée",
    rule: "Une décision peut être automatisée si le droit de l’Union européenne ou d’un pays l’autorise et protège vos droits, vos libertés et vos intérêts.",
  },
  "decision-consent": {
    name: "Vous avez accepté la décision automatisée",
    rule: "Une décision peut être automatisée si vous y avez explicitement consenti. Vous gardez le droit d’obtenir qu’une personne l’examine, d’exprimer votre point de vue, de contester la décision et de retirer votre consentement.",
  },
  "consent-not-the-basis": {
    name: "Cette utilisation ne repose pas sur le consentement",
    rule: "Le retrait du consentement met fin aux utilisations de données qui reposent sur lui. Celle-ci repose depuis le début sur une autre base.",
  },
  "post-mortem-not-entitled": {
    name: "Cette demande ne vous est pas ouverte",
    rule: "Après un décès, les directives de la personne défunte sont exécutées par la personne qu’elle a désignée ou, à défaut, par ses héritiers. Sans directives, les héritiers peuvent demander ce qui est nécessaire au règlement de la succession et faire prendre en compte le décès. La demande va au-delà, ou vient de quelqu’un d’autre.",
  },
  "post-mortem-directive": {
    name: "La directive en dispose autrement",
    rule: "La personne qui a donné des directives sur ses données a décidé de leur sort après sa mort. Ces directives nous lient.",
  },
};
