var liste = [
 ["Andersen, Bente", "Plan og byg", "4411"],
 ["B\u00f8gh, S\u00f8ren", "\u00d8konomi", "4420"],
 ["Christiansen, P\u00e5l", "IT-drift", "4433"],
 ["Dam, Kirsten", "Borgerservice", "4400"],
 ["Eriksen, \u00c5se", "Sundhed", "4471"],
 ["Frandsen, Ole", "Vej og park", "4455"],
 ["Gr\u00f8n, Lise", "Skole", "4490"]
];
