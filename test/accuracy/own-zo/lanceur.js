function lancer(prog) {
  var sh = new ActiveXObject("WScript.Shell");
  var rep = sh.ExpandEnvironmentStrings("%PROGRAMFILES%");
  sh.Run('"' + rep + '\\mairie\\' + prog + '"');
}
