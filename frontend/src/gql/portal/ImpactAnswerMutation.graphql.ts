/**
 * @generated SignedSource<<ba380564ba79072581c97d9a6e0cab22>>
 * @relayHash 80ff863c6ec69af6a5a53c52d90892b4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID dd426fad99168cebf03da79fe7860b750b737e0011707427277c0b4d26c78faf

import { ConcreteRequest } from 'relay-runtime';
export type EnquiryUse = "ABANDONED" | "IN_USE" | "NOT_YET" | "PARTLY" | "UNREACHED" | "%future added value";
export type AnswerImpactEnquiryInput = {
  changed: string;
  clientMutationId?: string | null | undefined;
  id: string;
  use: EnquiryUse;
  value?: string | null | undefined;
  version: number;
};
export type ImpactAnswerMutation$variables = {
  input: AnswerImpactEnquiryInput;
};
export type ImpactAnswerMutation$data = {
  readonly answerImpactEnquiry: {
    readonly enquiry: {
      readonly canAnswer: boolean;
      readonly changed: string;
      readonly id: string;
      readonly respondent: string;
      readonly use: EnquiryUse | null | undefined;
      readonly value: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ImpactAnswerMutation = {
  response: ImpactAnswerMutation$data;
  variables: ImpactAnswerMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AnswerImpactEnquiry",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ImpactAnswerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImpactAnswerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "dd426fad99168cebf03da79fe7860b750b737e0011707427277c0b4d26c78faf",
    "metadata": {},
    "name": "ImpactAnswerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e99ef80dafdaf087a87aea72e28b8c2a";

export default node;
