// walk any collection
function each(col, fn) {
  var en = new Enumerator(col);
  for (; !en.atEnd(); en.moveNext()) {
    fn(en.item());
  }
}
