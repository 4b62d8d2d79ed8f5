/**
 * @generated SignedSource<<9bd6f842cdd4d4b4ec3989eef7431934>>
 * @relayHash fc9a369025de009516c8c8c157a307b2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 79208247bab7b1ebf8fa73f7369748ba58aacf83c71ac58aedbe253162de24e1

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
export type Occasion = "AFTER" | "BEFORE" | "TWELVE_MONTHS" | "%future added value";
export type AssessCapabilityInput = {
  assessedOn?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  engagement: string;
  occasion: Occasion;
  scores: ReadonlyArray<CapabilityScoreInput>;
  version?: number | null | undefined;
};
export type CapabilityScoreInput = {
  dimension: Dimension;
  evidence?: string | null | undefined;
  level: number;
};
export type AssessCapabilityMutation$variables = {
  input: AssessCapabilityInput;
};
export type AssessCapabilityMutation$data = {
  readonly assessCapability: {
    readonly engagement: {
      readonly " $fragmentSpreads": FragmentRefs<"Capability_engagement">;
    };
  } | null | undefined;
};
export type AssessCapabilityMutation = {
  response: AssessCapabilityMutation$data;
  variables: AssessCapabilityMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AssessCapabilityMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssessCapabilityPayload",
        "kind": "LinkedField",
        "name": "assessCapability",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Capability_engagement"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AssessCapabilityMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssessCapabilityPayload",
        "kind": "LinkedField",
        "name": "assessCapability",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "allowedActions",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "assessableOccasions",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CapabilityAssessment",
                "kind": "LinkedField",
                "name": "capabilityAssessments",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "occasion",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "assessedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "disclosure",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CapabilityScore",
                    "kind": "LinkedField",
                    "name": "scores",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dimension",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "level",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "levelLabel",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "evidence",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "79208247bab7b1ebf8fa73f7369748ba58aacf83c71ac58aedbe253162de24e1",
    "metadata": {},
    "name": "AssessCapabilityMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "181fe92fbf0ca261100ad792a99bddb9";

export default node;
