/**
 * @generated SignedSource<<06e7e72b792caa3401bbb396c52e4514>>
 * @relayHash a0d0e38486e0e8ddb8088cd3edb40cc1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 90369c556f5c12302d2619a13656927b6064c83a42bc7ffabd0a8519878b860f

import { ConcreteRequest } from 'relay-runtime';
export type RevokeExecutiveLinkInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type ExecutiveLinksRevokeMutation$variables = {
  input: RevokeExecutiveLinkInput;
};
export type ExecutiveLinksRevokeMutation$data = {
  readonly revokeExecutiveLink: {
    readonly link: {
      readonly id: string;
      readonly revokedAt: string | null | undefined;
    };
  } | null | undefined;
};
export type ExecutiveLinksRevokeMutation = {
  response: ExecutiveLinksRevokeMutation$data;
  variables: ExecutiveLinksRevokeMutation$variables;
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
    "concreteType": "RevokeExecutiveLinkPayload",
    "kind": "LinkedField",
    "name": "revokeExecutiveLink",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ExecutiveLink",
        "kind": "LinkedField",
        "name": "link",
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
            "name": "revokedAt",
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
    "name": "ExecutiveLinksRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ExecutiveLinksRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "90369c556f5c12302d2619a13656927b6064c83a42bc7ffabd0a8519878b860f",
    "metadata": {},
    "name": "ExecutiveLinksRevokeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b2d86a125b80e2f130f4a81fc3cd0799";

export default node;
