var TARIFFE = [
  ["Don Milani", "Centro", 8, 11, 15],
  ["Gramsci", "Oltrefiume", 7, 10, 14],
  ["Palazzetto", "Centro", 22, 30, 42],
  ["Rodari", "San Lazzaro", 7, 10, 14],
  ["Carducci", "Stazione", 8.5, 11.5, 15]
];
