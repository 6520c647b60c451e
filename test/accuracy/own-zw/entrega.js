var swfu, enviadas = 0;
window.onload = function () {
  swfu = new SWFUpload({
    upload_url: "/prensa/recibe.php",
    flash_url: "/lib/swfupload/swfupload.swf",
    file_size_limit: "12 MB",
    file_types: "*.jpg;*.jpeg",
    file_types_description: "Fotografías",
    file_upload_limit: 40,
    button_placeholder_id: "boton",
    button_image_url: "/img/elegir.png",
    button_width: 160,
    button_height: 26,
    file_dialog_complete_handler: function (n, cola) { if (cola > 0) this.startUpload(); },
    upload_progress_handler: uploadProgress,
    upload_success_handler: function (archivo) {
      enviadas++;
      document.getElementById("estado").innerHTML = enviadas + " fotografías enviadas";
    },
    upload_complete_handler: function () { if (this.getStats().files_queued > 0) this.startUpload(); }
  });
};
function comprueba() {
  if (document.getElementById("acto").value == "") { alert("Indique el acto."); return false; }
  if (enviadas == 0) { alert("Envíe al menos una fotografía."); return false; }
  return true;
}
