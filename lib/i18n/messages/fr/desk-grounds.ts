import type { deskGrounds as english } from "@/lib/i18n/messages/en/desk-grounds";

/** Le droit qui fonde les décisions, dans les mots de qui traite les demandes. */
export const deskGrounds: typeof english = {
  law: {
    gdpr: "art. {articles} RGPD",
    recital: "considérant {recital} RGPD",
    frenchAct: "art. {articles} loi Informatique et Libertés",
  },
  ground: {
    "not-the-controller": {
      name: "Un autre organisme décide de ces données",
      rule: "C’est l’organisme qui décide pourquoi et comment les données sont utilisées qui doit répondre. Dites à la personne lequel.",
    },
    "no-data-held": {
      name: "Rien n’est détenu sur la personne",
      rule: "« Rien » est aussi une réponse, une fois tous les systèmes consultés.",
    },
    "not-identifiable": {
      name: "Les données ne peuvent pas être rattachées à la personne",
      rule: "Vous devez démontrer que vous ne pouvez pas savoir à qui elles sont. Cela cesse quand la personne donne de quoi les retrouver.",
    },
    "identity-unproven": {
      name: "L’identité n’a pas été prouvée",
      rule: "Seulement après un doute raisonnable, une question sur l’identité et aucune réponse suffisante.",
    },
    "manifestly-unfounded": {
      name: "Manifestement infondée",
      rule: "La demande n’a à l’évidence aucun fondement. La preuve vous incombe, et une seconde personne valide.",
    },
    excessive: {
      name: "Excessive, notamment répétitive",
      rule: "La même demande, sans cesse, sans raison nouvelle. La charge de travail n’est jamais à elle seule un excès. La preuve vous incombe, et une seconde personne valide.",
    },
    "excessive-abuse": {
      name: "Abus de droit",
      rule: "Le but est un avantage obtenu artificiellement, et non de savoir comment les données sont utilisées (CJUE C-526/24). La preuve vous incombe, et une seconde personne valide.",
    },
    "fee-not-accepted": {
      name: "Les frais annoncés n’ont pas été acceptés",
      rule: "Seulement après l’annonce de frais raisonnables pour une demande infondée ou excessive. Une seconde personne valide.",
    },
    "national-restriction": {
      name: "Une loi limite ce droit",
      rule: "Le droit de l’Union ou d’un pays le prévoit : citez-le.",
    },
    "rights-of-others": {
      name: "Droits d’autrui",
      rule: "Retirez ce qui nuirait à quelqu’un d’autre, à un secret d’affaires ou à la sécurité, et donnez le reste. Cela ne justifie jamais de refuser toute la copie.",
    },
    "portability-basis": {
      name: "Hors du champ de la portabilité",
      rule: "Est portable ce que la personne a fourni, qui est traité de façon automatisée et qui repose sur le consentement ou un contrat.",
    },
    "portability-public-task": {
      name: "Sert une mission publique",
      rule: "La portabilité ne couvre pas ce dont une mission d’intérêt public a besoin.",
    },
    "portability-rights-of-others": {
      name: "Droits d’autrui",
      rule: "Retirez ce qui nuirait à quelqu’un d’autre, et donnez le reste.",
    },
    "transfer-not-feasible": {
      name: "Aucune transmission directe possible",
      rule: "Seul l’envoi à un autre organisme est exclu : la personne reçoit quand même le fichier.",
    },
    "data-accurate": {
      name: "Les données sont exactes",
      rule: "Dites comment vous l’avez vérifié. La personne peut en faire limiter l’usage tant qu’elle les conteste.",
    },
    "erasure-no-ground": {
      name: "Aucun motif d’effacement ne s’applique",
      rule: "Les données sont encore nécessaires, et ni le consentement, ni une opposition, ni l’illicéité, ni une loi ne les retire.",
    },
    "erasure-expression": {
      name: "Liberté d’expression et d’information",
      rule: "Conservées dans la mesure où cette liberté l’exige.",
    },
    "erasure-legal-obligation": {
      name: "Une loi vous oblige à les conserver",
      rule: "Citez la loi, et jusqu’à quand elle oblige si elle le dit.",
    },
    "erasure-public-health": {
      name: "Santé publique",
      rule: "Conservées dans la mesure où la santé publique l’exige.",
    },
    "erasure-archiving": {
      name: "Archives, recherche ou statistiques",
      rule: "Conservées seulement si l’effacement rendait ce travail impossible ou lui nuisait gravement : montrez-le.",
    },
    "erasure-legal-claims": {
      name: "Droits en justice",
      rule: "Conservées dans la mesure où quelqu’un en a besoin pour agir ou se défendre en justice.",
    },
    "restriction-conditions": {
      name: "Aucune condition de la limitation n’est remplie",
      rule: "L’exactitude n’est pas contestée, l’usage est licite, la personne n’en a pas besoin en justice, aucune opposition n’est en cours.",
    },
    "objection-basis": {
      name: "Pas d’opposition possible",
      rule: "Elle ne vise que ce qui repose sur une mission publique ou un intérêt légitime ; ceci repose sur autre chose.",
    },
    "objection-compelling-grounds": {
      name: "Vos motifs impérieux l’emportent",
      rule: "Vous devez montrer qu’ils pèsent plus que les intérêts de la personne. La commodité ne suffit pas.",
    },
    "objection-legal-claims": {
      name: "Droits en justice",
      rule: "L’usage continue dans la mesure où une action en justice l’exige : montrez laquelle.",
    },
    "objection-research": {
      name: "Recherche d’intérêt public",
      rule: "L’usage continue là où une mission d’intérêt public en a besoin.",
    },
    "decision-not-automated": {
      name: "Aucune machine n’a décidé seule",
      rule: "Quelqu’un a décidé, ou la décision n’a pas d’effet important.",
    },
    "decision-contract": {
      name: "La décision automatisée est nécessaire à un contrat",
      rule: "Quelqu’un l’examine malgré tout sur demande : seul peut subsister qu’une machine décide d’abord.",
    },
    "decision-law": {
      name: "Une loi autorise la décision automatisée",
      rule: "Citez la loi, qui doit protéger la personne.",
    },
    "decision-consent": {
      name: "La personne a consenti à la décision automatisée",
      rule: "Quelqu’un l’examine malgré tout sur demande : seul peut subsister qu’une machine décide d’abord.",
    },
    "consent-not-the-basis": {
      name: "Ne repose pas sur le consentement",
      rule: "L’autre base doit avoir existé dès le début, et la personne en avoir été informée.",
    },
    "post-mortem-not-entitled": {
      name: "La personne qui demande n’y a pas droit",
      rule: "Ni personne désignée par les directives ni héritier, ou plus que ce que les héritiers peuvent demander.",
    },
    "post-mortem-directive": {
      name: "Les directives disent autre chose",
      rule: "Ce que la personne a fixé pour après sa mort s’impose.",
    },
  },
  assessed: {
    available: "La personne a ce droit, quelle que soit la raison de la conservation.",
    "third-party-data-withheld":
      "Certains champs concernent une autre personne et ne partent pas ; le reste part.",
    "trade-secret-withheld":
      "Certains champs relèvent du secret des affaires et ne partent pas ; le reste part.",
    "secret-withheld":
      "Certains champs sont des secrets qui protègent le compte et ne partent pas ; le reste part.",
    "restricted-by-law": "Une loi empêche de communiquer certains champs.",
    portable:
      "La personne les a fournies, leur traitement est automatisé, et elles reposent sur le consentement ou un contrat.",
    "not-portable-basis": "Elles ne reposent ni sur le consentement ni sur un contrat.",
    "not-portable-public-task": "Elles servent une mission publique, que la portabilité ne couvre pas.",
    "not-automated": "Leur traitement n’est pas automatisé.",
    "not-provided": "La personne ne les a pas fournies.",
    "fields-not-portable": "Certains champs ne sont pas portables. Une demande d’accès les donne.",
    "legal-obligation-runs": "Une loi vous oblige à les conserver.",
    "legal-obligation-assumed":
      "Une loi semble vous obliger à les conserver, mais votre registre ne le confirme pas. Vérifiez avant de refuser.",
    "retention-unknown":
      "Le jour où leur conservation a commencé n’a pas été trouvé. Vérifiez si la durée est écoulée.",
    "no-longer-necessary": "Elles ne sont plus nécessaires.",
    "contract-runs": "Le contrat est en cours et en a besoin.",
    "contract-end-unknown": "On ne sait pas si le contrat a pris fin. Vérifiez-le.",
    "own-retention-runs":
      "Votre propre durée de conservation court encore, mais elle ne suffit pas : seuls des droits en justice qui en ont besoin suffiraient.",
    "consent-withdrawn": "Elles reposent sur le consentement, qu’une demande d’effacement retire.",
    "objection-erases":
      "Elles reposent sur un intérêt légitime, auquel une demande d’effacement s’oppose. Elles sont effacées, sauf motifs impérieux que vous démontrez.",
    "marketing-objection-erases":
      "Elles servent à la prospection, à laquelle la personne s’oppose. Elles sont effacées.",
    "public-task-needs": "Une mission publique peut encore en avoir besoin. Vérifiez-le.",
    "vital-interests-may-last":
      "Elles protègent la vie ou la santé de quelqu’un. Vérifiez si c’est encore le cas.",
    "exemption-stated": "Votre registre prévoit une exception à l’effacement.",
    "unlawful-claimed": "La personne dit que leur usage est illicite. Vérifiez-le.",
    "erasure-duty-claimed": "La personne dit qu’une loi impose leur effacement. Vérifiez-le.",
    "child-claimed":
      "La personne dit qu’un service en ligne les a collectées auprès d’un enfant. Vérifiez-le : elles sont alors effacées.",
    "others-to-inform":
      "Elles ont été rendues publiques : qui d’autre les utilise doit être averti de l’effacement.",
    "accuracy-contested":
      "Si la personne conteste leur exactitude, leur usage est limité le temps que vous vérifiiez.",
    "unlawful-kept":
      "Si leur usage est illicite et que la personne préfère une limitation à l’effacement, leur usage est limité.",
    "needed-for-claims":
      "Si vous n’en avez plus besoin mais que la personne en a besoin en justice, leur usage est limité.",
    "objection-pending": "Tant qu’une opposition est examinée, leur usage est limité.",
    "no-condition": "La personne n’invoque aucune des quatre conditions.",
    "marketing-absolute": "Elles servent à la prospection : elle cesse, sans mise en balance.",
    "marketing-unknown":
      "Elles servent aussi à la prospection : si c’est ce que vise la personne, cela cesse dans tous les cas.",
    "stops-unless-compelling": "L’usage cesse, sauf motifs impérieux que vous démontrez et qui pèsent plus.",
    "research-objection":
      "Elles servent à la recherche ou aux statistiques : l’usage cesse, sauf si une mission publique en a besoin.",
    "not-open-to-objection": "Elles reposent sur une base à laquelle on ne peut pas s’opposer.",
    "withdraw-consent-instead":
      "Elles reposent sur le consentement : la personne le retire plutôt. Dites-lui comment, ou tenez-le pour retiré.",
    "consent-given": "Elles reposent sur le consentement : ce qui en dépend cesse.",
    "other-basis-remains":
      "Une autre base subsiste à côté du consentement. Elle doit avoir existé dès le début.",
    "no-consent": "Rien ici ne repose sur le consentement.",
    "no-automated-decision": "Votre registre ne cite aucune décision automatisée qui les utilise.",
    "decision-use-unknown":
      "Votre registre cite des décisions automatisées, mais pas les données qu’elles utilisent. Vérifiez si elles utilisent celles-ci.",
    "decision-on-contract":
      "Un contrat a besoin de la décision automatisée. Quelqu’un l’examine quand on le demande.",
    "decision-on-law": "Une loi autorise la décision automatisée. Vérifiez comment elle protège la personne.",
    "decision-on-consent":
      "La personne a consenti à la décision automatisée. Quelqu’un l’examine quand on le demande.",
    "decision-prohibited": "Rien ne permet à une machine d’en décider seule. Quelqu’un doit le faire.",
    "special-category-decision":
      "Aucune machine ne peut décider ici sur des données sensibles. Quelqu’un doit le faire.",
    "french-law": "La loi française donne ce droit.",
    "no-post-mortem-law": "Aucune loi du pays du responsable ne donne ce droit.",
  },
};
