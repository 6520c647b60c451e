// ExplorerCanvas (shortened): draws canvas with VML in old IE
if (!document.createElement('canvas').getContext) {
  (function () { document.namespaces && document.namespaces.add('g_vml_', 'urn:schemas-microsoft-com:vml', '#default#VML'); })();
}
