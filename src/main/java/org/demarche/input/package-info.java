/**
 * Files as documents: {@link org.demarche.input.InputFiles} lists what files, folders and archives contain, and each
 * {@link org.demarche.input.InputDocument} gives its text, and what its file says of it, when it is asked. Nothing is
 * ever fetched from elsewhere.
 */
package org.demarche.input;
