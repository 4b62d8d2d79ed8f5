/**
 * @generated SignedSource<<943e0cdb8f1a019be07078b0dcc7fcbf>>
 * @relayHash dadc86698b738e8a6094b294d1cd3673
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID eedb31696a82a3d33d35b78ae1abf7a03db31e33e57d6d0635f148be759531c1

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WriteShowcaseInput = {
  agreedOn?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  engagement: string;
  namesPartner: boolean;
  summaryEn?: string | null | undefined;
  summaryFr?: string | null | undefined;
  titleEn?: string | null | undefined;
  titleFr?: string | null | undefined;
  version?: number | null | undefined;
};
export type ShowcaseFormMutation$variables = {
  input: WriteShowcaseInput;
};
export type ShowcaseFormMutation$data = {
  readonly writeShowcase: {
    readonly engagement: {
      readonly " $fragmentSpreads": FragmentRefs<"Showcase_engagement">;
    };
  } | null | undefined;
};
export type ShowcaseFormMutation = {
  response: ShowcaseFormMutation$data;
  variables: ShowcaseFormMutation$variables;
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
    "name": "ShowcaseFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "WriteShowcasePayload",
        "kind": "LinkedField",
        "name": "writeShowcase",
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
                "name": "Showcase_engagement"
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
    "name": "ShowcaseFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "WriteShowcasePayload",
        "kind": "LinkedField",
        "name": "writeShowcase",
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
                "name": "showcaseActions",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ShowcaseEntry",
                "kind": "LinkedField",
                "name": "showcase",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "titleEn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "titleFr",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "summaryEn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "summaryFr",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "namesPartner",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "agreedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "publishedAt",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
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
    "id": "eedb31696a82a3d33d35b78ae1abf7a03db31e33e57d6d0635f148be759531c1",
    "metadata": {},
    "name": "ShowcaseFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1ff6211b6f95d6f9ca94a5d2168214bd";

export default node;
