var lide = [
  ["Dvoøák", "Josef", "stavební odbor", "212"],
  ["Dvoøáková", "Vìra", "matrika", "117"],
  ["Novák", "Petr", "podatelna", "100"],
  ["Rùžièka", "Milan", "doprava", "340"],
  ["Svobodová", "Lenka", "sociální odbor", "228"]
];
function hledej(text) {
  var html = "", t = text.toLowerCase();
  if (t.length < 2) return;
  for (var i = 0; i < lide.length; i++)
    if (lide[i][0].toLowerCase().indexOf(t) == 0)
      html += "<tr><td>" + lide[i].join("</td><td>") + "</td></tr>";
  document.getElementById("vysledek").innerHTML =
    html == "" ? "Nikdo nenalezen." : "<table border=1>" + html + "</table>";
}
