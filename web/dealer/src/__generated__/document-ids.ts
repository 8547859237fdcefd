// Generated from .graphql files by `npm run generate`. Do not edit.
/** SHA-256 of each registered document, by the name of its operation. */
export const documentIds: Readonly<Record<string, string>> = {
  KeepSession: "8ace9ce6e009ed5245faf6e7b3cf7967c46a9f3969e50e9923114ef03a9ea532",
  StockList: "59bd7d9c1bd5a6db2c8148a087354de652b81ce7087df35ab6e3ab7b4d50300b",
  StockOverview: "08beb5c82368d71b1729db769b3012ab80ebfee758c196cefd65b6a56cc164be",
  GrossAt: "6a80c5722cd6b657cc1406878f6d53ce660966f6d60f020487324d03a85f18de",
  RepriceStockUnit: "454b8f78b0e25ac5e8606b6ca22507276159d641fc807463aa02ab6118435939",
  ChangeUnitStatus: "e1329945d57d27bcc9631db7241e0d46542a3180cb1004d778afd1bbd094604d",
  UnitCommitment: "90672cbf34f56d4427f135976519bef14c4e3b7f997ee52e1eab0d592e00c364",
  UnitPage: "6d2b8d9cd3c4401e6bbc96f519094e88740ef9e2dea7db697b5254d1a1509e26",
  UnitGross: "6db5407f716315b516e3c33694126f9f0d7498335514661e8a01e5bb8aa782b1",
  CompleteTask: "82a09c09d9e48aa140e53e12b01da75eb82495f809d1bc1027d672925c7ec89e",
  ReopenTask: "cfa4ea8b0771e2c3754bbed38f34e83125f6a6a8d295d1a42bf4547285d75c4c",
  StaffChoice: "2afc090edcce918c5b6660368965e1f7e11e37a8a3658567033866962dcc429c",
  CreateTask: "a1b54634f9e972036919405ed7fed44dcdbaf3ae1686911d17e539a265260985",
  UpdateTask: "208c6eca459718ca69ad5defcc0e720396c41f528a9afb1eb6ba39e7b928fda2",
  LeadFeed: "dcec4ea6884e035683ae4b0fcd1db35d0641c61310b44b5aa43960b1b2126a80",
  StockFeed: "021423d891ab3de8ba3d7baa2046fd72f306105ce48bc756f1cfb77537adeb82",
  Viewer: "32378f4aa4f49ff2d9ebd79525bcad939c8e1494ed47a00d0051c43c0a87dbe0",
};
