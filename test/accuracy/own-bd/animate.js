function dynAnimation() {
  if (!document.all) return;
  var a = document.all.tags("P");
  for (var i = 0; i < a.length; i++)
    if (a[i].dynamicanimation) { a[i].style.left = 0; }
}
