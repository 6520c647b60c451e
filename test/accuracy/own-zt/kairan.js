var bunsho = [
 ["20-101","‰Ä‹G‚Ìß“d‚É‚Â‚¢‚Ä","ŠÇà‰Û","6Œ2“ú"],
 ["20-102","Œ’Nf’f‚Ì“ú’ö","Eˆõ‰Û","6Œ4“ú"],
 ["20-103","’¡É‘‹ƒKƒ‰ƒX´‘|‚Ì‚¨’m‚ç‚¹","ŠÇà‰Û","6Œ9“ú"],
 ["20-104","“Œv’²¸ˆõ‚Ì„‘E‚É‚Â‚¢‚Ä","Šé‰æ‰Û","6Œ11“ú"],
 ["20-105","Á–hŒP—û‚ÌÀ{","‘–±‰Û","6Œ16“ú"]
];
function ichiran_sakusei() {
  var t = document.getElementById("ichiran");
  for (var i = 0; i < bunsho.length; i++) {
    var r = t.insertRow(-1);
    for (var j = 0; j < 4; j++) r.insertCell(-1).innerHTML = bunsho[i][j];
  }
  document.getElementById("machi").style.display = "none";
}
if (window.attachEvent) window.attachEvent("onload", ichiran_sakusei);
