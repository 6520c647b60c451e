var g = ["745395C8", "D0E1", "4227", "8586", "624CA9A10A8D"];
function PutViewer(id, w, h) {
  var s = "<OBJECT id=" + id + " width=" + w + " height=" + h + " CODEBASE='AxMedia.cab#version=2,5,1,0'";
  s += " CLASSID='CLSID" + ":" + g.join("-") + "'>";
  s += "<PARAM NAME=ShowStatusBar VALUE=1><\/OBJECT>";
  document.write(s);
}
function StartView(ip) {
  var c = document.getElementById("cam");
  c.MediaURL = "http://" + ip + "/axis-cgi/mjpg/video.cgi";
  c.Play();
}
function Ptz(d) { cam.PTZMove(d); }
