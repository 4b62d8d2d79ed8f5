/**
 * @generated SignedSource<<cafd4f62e7d0345a9497d5ec235100de>>
 * @relayHash b892fc72daa1ac9130f8c603925c82d0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fee98232029eb39dd08f56d66066b4b1952cd6b104ed51c2132eac35bc846bd9

import { ConcreteRequest } from 'relay-runtime';
export type OrganizationKind = "LARGE" | "NONPROFIT" | "PUBLIC" | "SME" | "STARTUP" | "%future added value";
export type StartupsPageQuery$variables = Record<PropertyKey, never>;
export type StartupsPageQuery$data = {
  readonly canKeepProgramme: boolean;
  readonly organizations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly kind: OrganizationKind;
        readonly name: string;
      };
    }>;
  };
  readonly startups: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly emergedFrom: string;
        readonly emergedOn: string | null | undefined;
        readonly endsOn: string | null | undefined;
        readonly id: string;
        readonly internalNote: string;
        readonly organization: {
          readonly id: string;
          readonly isIllustrative: boolean;
          readonly name: string;
          readonly sector: string;
        };
        readonly startsOn: string;
        readonly version: number;
      };
    }>;
  };
};
export type StartupsPageQuery = {
  response: StartupsPageQuery$data;
  variables: StartupsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "canKeepProgramme",
    "storageKey": null
  },
  {
    "alias": null,
    "args": (v0/*:: as any*/),
    "concreteType": "StartupSupportConnection",
    "kind": "LinkedField",
    "name": "startups",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StartupSupportEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "StartupSupport",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
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
                "name": "startsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "emergedOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "emergedFrom",
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
                "concreteType": "Organization",
                "kind": "LinkedField",
                "name": "organization",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
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
                    "name": "isIllustrative",
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
    ],
    "storageKey": "startups(first:100)"
  },
  {
    "alias": null,
    "args": (v0/*:: as any*/),
    "concreteType": "OrganizationConnection",
    "kind": "LinkedField",
    "name": "organizations",
    "plural": false,
    "selections": [
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
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
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
    "name": "StartupsPageQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "StartupsPageQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "fee98232029eb39dd08f56d66066b4b1952cd6b104ed51c2132eac35bc846bd9",
    "metadata": {},
    "name": "StartupsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "86d741326ec05646b5d321d219e891c4";

export default node;
