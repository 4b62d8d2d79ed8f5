/**
 * @generated SignedSource<<ed2a3ed253c90638f71528dde78852d7>>
 * @relayHash e76f0e652433498127ecf857fb7e94df
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9be1015d0231991ffa23c1fc9aa56d594777cab8ed71877437063462a27017cd

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AnswerBlockerInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  id: string;
};
export type AnswerBlockerMutation$variables = {
  input: AnswerBlockerInput;
};
export type AnswerBlockerMutation$data = {
  readonly answerBlocker: {
    readonly entry: {
      readonly answeredOn: string | null | undefined;
      readonly awaitsAnswer: boolean;
      readonly " $fragmentSpreads": FragmentRefs<"AnswerBlocker_entry" | "LogComments_entry">;
    };
  } | null | undefined;
};
export type AnswerBlockerMutation = {
  response: AnswerBlockerMutation$data;
  variables: AnswerBlockerMutation$variables;
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
  "name": "awaitsAnswer",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "answeredOn",
  "storageKey": null
},
v4 = {
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
    "name": "AnswerBlockerMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerBlocker",
        "kind": "LinkedField",
        "name": "answerBlocker",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "LogEntry",
            "kind": "LinkedField",
            "name": "entry",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "AnswerBlocker_entry"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LogComments_entry"
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
    "name": "AnswerBlockerMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerBlocker",
        "kind": "LinkedField",
        "name": "answerBlocker",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "LogEntry",
            "kind": "LinkedField",
            "name": "entry",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
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
                "concreteType": "Comment",
                "kind": "LinkedField",
                "name": "comments",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "bodyHtml",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "authorName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "createdAt",
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
    "id": "9be1015d0231991ffa23c1fc9aa56d594777cab8ed71877437063462a27017cd",
    "metadata": {},
    "name": "AnswerBlockerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "500b836f0fecb33f218a331cfe925c74";

export default node;
