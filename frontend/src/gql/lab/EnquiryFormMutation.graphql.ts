/**
 * @generated SignedSource<<5dbfa28fc6b29d81dc1f9a9d25affbe3>>
 * @relayHash b4a006f74a6184f9e5c76990c9f45a34
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b8e239440293f904b9ba57e3956fa3ff72540a132f464d5d43418435b1459e90

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnquiryUse = "ABANDONED" | "IN_USE" | "NOT_YET" | "PARTLY" | "UNREACHED" | "%future added value";
export type AnswerImpactEnquiryInput = {
  changed?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  id: string;
  internalNote?: string | null | undefined;
  respondent?: string | null | undefined;
  use: EnquiryUse;
  value?: string | null | undefined;
  version: number;
};
export type EnquiryFormMutation$variables = {
  input: AnswerImpactEnquiryInput;
};
export type EnquiryFormMutation$data = {
  readonly answerImpactEnquiry: {
    readonly enquiry: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EnquiryRow_enquiry">;
    };
  } | null | undefined;
};
export type EnquiryFormMutation = {
  response: EnquiryFormMutation$data;
  variables: EnquiryFormMutation$variables;
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
    "name": "EnquiryFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerImpactEnquiryPayload",
        "kind": "LinkedField",
        "name": "answerImpactEnquiry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImpactEnquiry",
            "kind": "LinkedField",
            "name": "enquiry",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "EnquiryRow_enquiry"
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
    "name": "EnquiryFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerImpactEnquiryPayload",
        "kind": "LinkedField",
        "name": "answerImpactEnquiry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImpactEnquiry",
            "kind": "LinkedField",
            "name": "enquiry",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dueOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "use",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "changed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "value",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "respondent",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "internalNote",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "answeredAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "canAnswer",
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
    ]
  },
  "params": {
    "id": "b8e239440293f904b9ba57e3956fa3ff72540a132f464d5d43418435b1459e90",
    "metadata": {},
    "name": "EnquiryFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8a2d956f357172bb78a86090680f073c";

export default node;
