// Tariff 2009/10  - Finance (Environment)
RATES = [
  { name: "Sack, roll of 26",     lift: 1.35,  hire: 0 },
  { name: "240 litre wheeled",    lift: 4.10,  hire: 21.00 },
  { name: "360 litre wheeled",    lift: 5.65,  hire: 26.50 },
  { name: "660 litre Eurobin",    lift: 8.95,  hire: 62.00 },
  { name: "1100 litre Eurobin",   lift: 12.40, hire: 71.00 },
  { name: "Paladin 940 litre",    lift: 11.75, hire: 88.00 }
];
