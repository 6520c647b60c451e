var D = [
  ["06:15", "Αμαξοστάσιο - Νοσοκομείο", "Α. Παππάς"],
  ["06:40", "Αμαξοστάσιο - Σχολεία", "Μ. Ρήγα"],
  ["07:05", "Πλατεία - Βιομηχανική περιοχή", "Γ. Δήμου"],
  ["13:50", "Σχολεία - Πλατεία", "Μ. Ρήγα"],
  ["14:30", "Νοσοκομείο - Αμαξοστάσιο", "Α. Παππάς"]
];
function arxi() {
  if (!document.all) return;
  var s = "<table border=1 cellspacing=0><tr><th>Ώρα</th><th>Διαδρομή</th><th>Οδηγός</th></tr>";
  for (var i = 0; i < D.length; i++) {
    s += "<tr><td>" + D[i].join("</td><td>") + "</td></tr>";
  }
  document.all.pinakas.innerHTML = s + "</table>";
}
