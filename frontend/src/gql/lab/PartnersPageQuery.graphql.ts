/**
 * @generated SignedSource<<bb2ca8ea42ff4e1f576fc9a23922c4f7>>
 * @relayHash 7405377dca5a12ded0415f1ba01057ee
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f8bc56d905aea55bc4f55b7ec31784a9f1f3c23122c7694bfd16e4269ab24641

import { ConcreteRequest } from 'relay-runtime';
export type OrganizationKind = "LARGE" | "NONPROFIT" | "PUBLIC" | "SME" | "STARTUP" | "%future added value";
export type ProgrammeStatus = "FORMER" | "MEMBER" | "NONE" | "PROSPECT" | "%future added value";
export type PartnersPageQuery$variables = Record<PropertyKey, never>;
export type PartnersPageQuery$data = {
  readonly organizations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly canUpdate: boolean;
        readonly id: string;
        readonly isIllustrative: boolean;
        readonly kind: OrganizationKind;
        readonly name: string;
        readonly partnerSince: string | null | undefined;
        readonly programmeStatus: ProgrammeStatus;
        readonly sector: string;
      };
    }>;
    readonly totalCount: number;
  };
};
export type PartnersPageQuery = {
  response: PartnersPageQuery$data;
  variables: PartnersPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "OrganizationConnection",
    "kind": "LinkedField",
    "name": "organizations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "totalCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "OrganizationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organization",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "name",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "sector",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "programmeStatus",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "partnerSince",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isIllustrative",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "canUpdate",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "organizations(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnersPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PartnersPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "f8bc56d905aea55bc4f55b7ec31784a9f1f3c23122c7694bfd16e4269ab24641",
    "metadata": {},
    "name": "PartnersPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "0c7074485977a6d462ae3242dc837b33";

export default node;
