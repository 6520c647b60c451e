// module player, builds the stage for a unit
var Unit = {
  kinds: { dcr: "application/x-director" },
  build: function (file, w, h) {
    var ext = file.substring(file.lastIndexOf(".") + 1);
    var o = document.createElement("embed");
    o.setAttribute("type", this.kinds[ext]);
    o.setAttribute("src", "units/" + file);
    o.setAttribute("width", w);
    o.setAttribute("height", h);
    o.setAttribute("swStretchStyle", "fill");
    document.getElementById("stage").appendChild(o);
  }
};
function finished(score) {
  document.forms.result.score.value = score;
  document.getElementById("certificate").style.display = "block";
}
