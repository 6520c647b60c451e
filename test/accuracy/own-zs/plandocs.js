window.onload = function () {
  var waiting = 0;
  new SWFUpload({
    upload_url: "receive.php",
    flash_url: "/js/swfupload.swf",
    post_params: { "case": "09/01177/FUL", "token": "41aa90" },
    file_types: "*.pdf;*.tif",
    button_placeholder_id: "pick",
    button_image_url: "/img/choose.png",
    button_width: 120,
    button_height: 24,
    file_queued_handler: function (f) {
      waiting++;
      var li = document.createElement("li");
      li.id = f.id;
      li.appendChild(document.createTextNode(f.name));
      document.getElementById("queue").appendChild(li);
    },
    file_dialog_complete_handler: function () { this.startUpload(); },
    upload_success_handler: function (f) {
      document.getElementById(f.id).className = "ok";
      if (--waiting === 0) document.getElementById("done").disabled = false;
      else this.startUpload();
    }
  });
};
