function fileQueued(file) {
	var d = document.createElement("div");
	d.id = file.id;
	d.innerHTML = file.name + " <span>ожидает</span>";
	document.getElementById("queue").appendChild(d);
}
function stat(file, t) { document.getElementById(file.id).getElementsByTagName("span")[0].innerHTML = t; }
function uploadProgress(file, done, total) { stat(file, Math.ceil(done / total * 100) + "%"); }
function uploadSuccess(file, data) { stat(file, "принят, № " + data); }
