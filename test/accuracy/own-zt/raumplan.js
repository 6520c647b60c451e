// Raumplan 2.1 - schreibt die Belegung in die Seite
var ieVersion = parseInt(navigator.appVersion.split("MSIE")[1].split(";")[0]);
var rand = ieVersion < 6 ? 1 : 0;
var tage = ["Mo", "Di", "Mi", "Do", "Fr"];
var plan = {
  "Zi. 101": ["Bauausschuss", "", "Personalrat", "", "Schulung"],
  "Zi. 204": ["", "Amtsleiter", "", "Vergabe", ""],
  "Saal":    ["Kreistag", "", "Fraktionen", "", "Fraktionen"],
  "Zi. 310": ["", "Jugendhilfe", "Prüfung", "Prüfung", ""]
};
document.write("<table class='t' border='" + rand + "'><tr><th>Raum</th>");
for (var i = 0; i < tage.length; i++) document.write("<th>" + tage[i] + "</th>");
document.write("</tr>");
for (var r in plan) {
  document.write("<tr><td>" + r + "</td>");
  for (var j = 0; j < 5; j++) document.write("<td>" + (plan[r][j] || "frei") + "</td>");
  document.write("</tr>");
}
document.write("</table>");
