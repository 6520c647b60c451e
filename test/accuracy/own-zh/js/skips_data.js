var skips = [
  { id: "S-201", where: "14 Mill Lane", until: "12 Aug", lit: true },
  { id: "S-204", where: "Opp. 3 Station Rd", until: "09 Aug", lit: true },
  { id: "S-205", where: "The Green", until: "20 Aug", lit: false }
];
