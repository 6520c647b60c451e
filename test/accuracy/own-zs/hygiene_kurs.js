// Einbettung der Kurse (alle Stationen)
function kurs(name, b, h, werte) {
  var quelle = "/kurse/" + name + "/start." + "swf";
  document.write('<object width="' + b + '" height="' + h + '">' +
    '<param name="movie" value="' + quelle + '">' +
    '<param name="flashvars" value="' + werte + '">' +
    '<embed src="' + quelle + '" width="' + b + '" height="' + h + '" flashvars="' + werte + '"><\/embed><\/object>');
}
