function fetchPosts() {
  var req = new XMLHttpRequest();
  req.open("GET", "vacancies.xml?t=" + new Date().getTime(), false);
  req.send(null);
  var posts = req.responseXML.getElementsByTagName("post");
  var p, html = "<table class='t'><tr><th>Ref</th><th>Post</th><th>Closes</th></tr>";
  while ((p = posts.nextNode()) != null) {
    html += "<tr><td>" + p.getAttribute("ref") + "</td><td>" + p.getAttribute("title") + "</td><td>" + p.getAttribute("closes") + "</td></tr>";
  }
  document.getElementById("posts").innerHTML = html + "</table>";
}
